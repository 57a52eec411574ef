"""A project to read in, with analysers whose knowledge is written down here."""

import hashlib
from contextlib import contextmanager

from reader.base.sentences import sentence
from reader.glossary.affixes import Affixes
from reader.glossary.analysis import Analysis, WordForms
from reader.model import Article
from reader.ops.projects import create_project, find_label_set
from reader.text.clitics import cut_points

TEXT = "شكر خلفوف المجلس.\nرحب مجلس الأمن بقرار المجلس ورحب بالقرارات. ولمجلس الأمن قراراته في AzVision"
LEMMAS = {
    "شكر": ("شُكْر", "شَكَر"), "مجلس": ("مَجْلِس",), "المجلس": ("مَجْلِس",), "ولمجلس": ("مَجْلِس",), "الأمن": ("أَمْن",),
    "رحب": ("رَحَّب",), "ورحب": ("رَحَّب",), "بقرار": ("قَرَار",), "بالقرارات": ("قَرَار",), "قراراته": ("قَرَار",), "في": ("فِي",),
}  # fmt: skip


class Lists:
    """Knows ``LEMMAS``; counts what it is asked."""

    id = "lists"

    def __init__(self):
        self.asked = 0

    def analyse(self, word):
        self.asked += 1
        cuts = cut_points(word)
        return [
            Analysis(
                lemma,
                (cuts.article, cuts.enclitic),
                self.id,
                root="قرر" if lemma == "قَرَار" else "",
                gloss=f"gloss of {lemma}",
            )
            for lemma in LEMMAS.get(word, ())
        ]


def forms(lists=None, fingerprint="lists-1"):
    return WordForms([lists or Lists()], Affixes(), fingerprint=fingerprint)


def article(number=1, text=TEXT, language="ar"):
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(id=f"a{number}", text=text, sha256=digest, title=f"title {number}", language=language)


@contextmanager
def reading(folder, *articles, labels="news"):
    with create_project(folder / "p.hashiya", find_label_set(labels)) as project:
        with project.step(sentence("ops", "Paste a text"), "a") as step:
            step.put_new("article", articles or (article(),))
        yield project
