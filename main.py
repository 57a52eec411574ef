"""Opens Hashiya from a checkout: ``python main.py [PROJECT]``, or any subcommand of ``hashiya``."""

from reader.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
