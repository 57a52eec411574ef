"""Proof that an export is training data: annotations as spaCy loads them equal the project's, and a model learns them.

Exports a project split into train and test, loads both with spaCy, compares span by span, trains a blank Arabic
pipeline and prints what it scores on articles that it has not seen. Without a project it makes one of generated news
sentences through the program's own operations. Run as ``python -m benchmarks.train_spacy [PROJECT]``; needs the extra
``spacy``.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import unicodedata
from pathlib import Path
from typing import Any

import orjson

from reader.ops.exporting import ExportOptions, export_articles
from reader.ops.importing import ImportOptions, import_files
from reader.store.project import Project

_Place = tuple[str, int, int, str]
"""The id of a span, where a fragment of it starts and ends, its label."""
_FIRST = ["سامي", "ليلى", "خالد", "هند", "مازن", "رنا", "يوسف", "دانة", "فارس", "سلمى"]
_LAST = ["الحداد", "منصور", "النجار", "العلي", "زيدان", "الخطيب", "شاهين", "قاسم"]
_PLACES = ["بغداد", "دمشق", "صنعاء", "الخرطوم", "تونس", "الرباط", "مسقط", "نابلس", "البصرة", "وهران"]
_BODIES = ("وزارة الصحة", "مجلس البلدية", "جامعة الشمال", "شركة النقل", "اتحاد المزارعين", "هيئة الموانئ")
_SENTENCES = (
    "زار {PER} مدينة {LOC} أمس.",
    "أعلنت {ORG} في {LOC} خطة جديدة.",
    "وقال {PER} إن {ORG} ستبدأ العمل قريبا.",
    "والتقى {PER} وفدا من {ORG} في {LOC}،وناقشا المشروع.",
    "عاد {PER} من {LOC} و{LOC} بعد جولة قصيرة.",
    "قتل {DEAD} مدنيا وأصيب {HURT} آخرون قرب {LOC}.",
    "🕊️ شكر {PER} ل{ORG} جهودها.",
)


def articles(count: int, seed: int) -> list[dict[str, Any]]:
    """Annotated articles: names after clitics, nested organisations, no space after punctuation, emoji."""
    rng = random.Random(seed)
    return [_article(f"t{number:04}", rng) for number in range(count)]


def _article(id_: str, rng: random.Random) -> dict[str, Any]:
    text = ""
    spans: list[dict[str, Any]] = []

    def mark(words: str, label: str) -> None:
        spans.append({"start": len(text), "end": len(text) + len(words), "text": words, "label": label})

    for _ in range(rng.randint(4, 9)):
        rest = rng.choice(_SENTENCES)
        while "{" in rest:
            before, _, after = rest.partition("{")
            label, _, rest = after.partition("}")
            text += before
            words = _words(label, rng)
            mark(words, label)
            if label == "ORG" and rng.random() < 0.3:
                place = rng.choice(_PLACES)
                spans[-1] |= {"end": spans[-1]["end"] + len(place) + 1, "text": f"{words} {place}"}
                text += words + " "
                mark(place, "LOC")
                text += place
            else:
                text += words
        text += rest + rng.choice((" ", "\n", "\r\n", "  "))
    return {"id": id_, "text": text, "title": id_, "spans": spans}


def _words(label: str, rng: random.Random) -> str:
    if label == "PER":
        return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
    if label in ("DEAD", "HURT"):
        return rng.choice((f"{rng.randint(2, 90)}", f"نحو {rng.randint(1, 9)}00"))
    return rng.choice(_PLACES if label == "LOC" else _BODIES)


def main() -> int:
    """Run it all; 1 when anything that spaCy loads differs from the project."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("project", nargs="?", type=Path, help="a project of yours, which is only read")
    options.add_argument("--articles", type=int, default=200, help="how many are generated where no project is named")
    options.add_argument("--rounds", type=int, default=8)
    options.add_argument("--seed", type=int, default=7)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = chosen.project or _generated(folder, chosen.articles, chosen.seed)
        return _prove(project, folder, chosen.rounds, chosen.seed)


def _generated(folder: Path, count: int, seed: int) -> Path:
    source, path = folder / "articles.jsonl", folder / "training.hashiya"
    source.write_bytes(b"\n".join(orjson.dumps(each) for each in articles(count, seed)))
    with Project.create(path) as project:
        import_files(project, [source], ImportOptions(annotator="benchmark"))
    return path


def _prove(path: Path, folder: Path, rounds: int, seed: int) -> int:
    with Project.open(path, read_only=True) as project:
        export = ExportOptions(format="spacy", split={"train": 0.8, "test": 0.2}, seed=seed)
        report = export_articles(project, folder / "data.spacy", export)
        expected = {each.article.id: each for each in project.articles.annotated_all()}
    kinds = {finding.kind: report.count(finding.kind) for finding in report.findings}
    print(f"exported: {dict(report.written)}; findings: {kinds}")
    train, test = _load(folder / "data.train.spacy"), _load(folder / "data.test.spacy")
    differing = _compare(expected, [*train, *test])
    spans = sum(len(each.spans) for each in expected.values())
    print(f"loaded by spaCy: {len(train)} + {len(test)} articles; {spans} spans, {differing} differ from the project")
    if differing:
        return 1
    if not (any(doc.ents for doc in train) and any(doc.ents for doc in test)):
        print("nothing to train on: mark something in more articles")
        return 0
    scores = _train(train, test, rounds, seed)
    print(f"blank Arabic NER after {rounds} rounds, unseen articles: F1 {scores['ents_f']:.3f}", end=" ")
    print(f"(precision {scores['ents_p']:.3f}, recall {scores['ents_r']:.3f})")
    return 0


def _load(path: Path) -> list[Any]:
    import spacy
    from spacy.tokens import DocBin

    return list(DocBin().from_disk(path).get_docs(spacy.blank("ar").vocab))


def _compare(expected: dict[str, Any], docs: list[Any]) -> int:
    """How many spans or texts are not alike.

    ``doc.spans`` must have every fragment of every span; ``doc.ents`` some of them, without what is not seen at their
    edges, so that each that is missing overlaps one that is there.
    """
    seen = {doc.user_data["hashiya"]["id"] for doc in docs}
    differing = len(set(expected) ^ seen)
    for doc in docs:
        annotated = expected[doc.user_data["hashiya"]["id"]]
        text = annotated.article.text
        ours = {(span.id, *piece, span.label) for span in annotated.spans for piece in span.pieces}
        theirs = {(span.id_, span.start_char, span.end_char, span.label_) for span in doc.spans["sc"]}
        flat = {(span.ent_id_, span.start_char, span.end_char, span.label_) for span in doc.ents}
        may_be, entities = ({_seen(text, each) for each in these} for these in (ours, flat))
        missing = {each for each in may_be - entities if each[1] < each[2]}
        differing += doc.text != text
        differing += len(ours ^ theirs) + len(entities - may_be)
        differing += sum(not any(a[1] < each[2] and each[1] < a[2] for a in entities) for each in missing)
    return differing


def _seen(text: str, place: _Place) -> _Place:
    """A place without white space and format characters at its edges."""
    id_, start, end, label = place
    while start < end and not _is_seen(text[start]):
        start += 1
    while start < end and not _is_seen(text[end - 1]):
        end -= 1
    return id_, start, end, label


def _is_seen(character: str) -> bool:
    # The signs that stand around numbers are format characters, too, and have a shape.
    return not (unicodedata.category(character) == "Cf" or character.isspace()) or "\u0600" <= character <= "\u0605"


def _train(train: list[Any], test: list[Any], rounds: int, seed: int) -> dict[str, Any]:
    import spacy
    from spacy.tokens import Doc
    from spacy.training import Example
    from spacy.util import minibatch
    from thinc.api import fix_random_seed

    fix_random_seed(seed)
    rng = random.Random(seed)
    nlp = spacy.blank("ar")
    nlp.add_pipe("ner")

    def example(doc: Doc) -> Example:
        # The exported words, so that no mark is lost to another tokenizer (gold_preproc in a training config).
        bare = Doc(nlp.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc])
        return Example(bare, doc)

    nlp.initialize(lambda: [example(doc) for doc in train])
    for _ in range(rounds):
        rng.shuffle(train)
        for batch in minibatch([example(doc) for doc in train], size=16):
            nlp.update(batch, drop=0.2)
    return nlp.evaluate([example(doc) for doc in test])


if __name__ == "__main__":
    sys.exit(main())
