"""The exceptions that are not bugs: user faults, environment faults, cancelling. Any other exception is a bug."""

from __future__ import annotations

from reader.base.sentences import Sentence


class Fault(Exception):
    """A failure with one sentence that tells what happened, where, and what to do."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said)
        self.said = said

    def __str__(self) -> str:
        return str(self.said)


class UserFault(Fault):
    """Something the person provided cannot be used: a file, a name, a range, a query."""


class WrongWord(UserFault):
    """A value that is wrong whatever the project and files contain: an unknown format or option, a nonexistent day.

    On the command line it counts as a usage error.
    """


class EnvironmentFault(Fault):
    """The environment prevents it: disk full, no permission, library missing, file locked."""


class Cancelled(Exception):
    """The person cancelled; nothing was changed."""
