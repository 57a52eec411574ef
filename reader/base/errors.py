"""The three kinds of failure that are not bugs. Anything else that is raised is a bug and is shown as one."""

from __future__ import annotations

from reader.base.sentences import Sentence


class Fault(Exception):
    """A failure with one sentence that says what, where and what to do."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said)
        self.said = said

    def __str__(self) -> str:
        return str(self.said)


class UserFault(Fault):
    """Something the person gave cannot be used: a file, a name, a range, a query."""


class WrongWord(UserFault):
    """A word that is never right, whatever the project and the files hold: a format, an option, a day that does not
    exist. On the command line it is wrong usage.
    """


class EnvironmentFault(Fault):
    """The machine stands in the way: disk full, no permission, a library missing, a file locked."""


class Cancelled(Exception):
    """The person cancelled; everything is as it was before."""
