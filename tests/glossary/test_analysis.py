"""Words analysed: with a lexicon of the shape of Buckwalter's made here, with the open lists, and with neither."""

from unicodedata import normalize

import pytest

from reader.glossary.affixes import Affixes
from reader.glossary.analysis import Analysis, WordForms
from reader.glossary.buckwalter import Buckwalter, Lexicon, read_affixes, read_pairs, read_stems
from reader.glossary.open_lists import OpenLists

PREFIXES = [
    "; a comment",
    "\t\tP0\t",
    "w\twa\tPw\tand <pos>wa/CONJ+</pos>",
    "Al\tAl\tPal\tthe",
    "wAl\twaAl\tPal\tand the",
    "A\t>a\tIVPref-AnA->a\tI",
    "l>\tli>a\tIVPref-AnA-li>a\tfor + me (to)",
    "lA\tli>a\tIVPref-AnA-li>a\tfor + me (to)",
]
SUFFIXES = [
    "\t\tS0\t", "p\tap\tSp\t", "At\tAt\tSAt\t", "hA\thA\tSh\tits", "yn\tayoni\tSyn\ttwo", "yn\tiyna\tSyn\t[masc.pl.]",
]  # fmt: skip
STEMS = [
    ";--- ktb", ";; katab-u_1", "ktb\tkatab\tPV\twrite", ";; kitAb_1", "ktAb\tkitAb\tN\tbook", ";; maktab_1",
    "mktb\tmaktab\tN\toffice", ";; maktabap_1", "mktb\tmaktab\tNap\tlibrary",
    ";--- qwl", ";; qAl-u_1", "qAl\tqAl\tPV\tsay", ";; lundun_1", "lndn\tlundun\tN\tLondon",
    ";; rajil-a_1", "rjl\trajil\tPV\twalk", ";; rijol_1", "rjl\trijol\tN\tleg", ";; rajul_1", "rjl\trajul\tN\tman;male",
    ";; nazal-i_1", "nzl\tnozil\tIV\talight",
    ";--- Hl", ";; {iHotal~_1", "AHtl\t{iHotal~a\tPV\toccupy", ";; mudun_1", "mdny\tmadaniy~\tNyn\tcivilian",
    ";; >amiyr_1", ">myr\t>amiyr\tN\tprince", ";; li-_1", "l\tli\tF\tfor <pos>li/PREP</pos>",
]  # fmt: skip
PREFIX_STEM = [
    "IVPref-AnA->a IV",
    "IVPref-AnA-li>a IV",
    "P0 Nyn",
    "P0 PV",
    "Pw PV",
    "P0 N",
    "Pal N",
    "Pw N",
    "Pal Nap",
    "P0 Nap",
    "P0 F",
]
PREFIX_SUFFIX = [f"{prefix} {suffix}" for prefix in ("P0", "Pw", "Pal") for suffix in ("Syn", "S0", "Sp", "SAt", "Sh")][
    :-1
]
PREFIX_SUFFIX += ["IVPref-AnA->a S0", "IVPref-AnA-li>a S0"]
STEM_SUFFIX = ["IV S0", "Nyn Syn", "PV S0", "N S0", "N Sh", "Nap Sp", "Nap SAt", "F S0"]


def nfc(*texts):
    """The marks of each letter in one order."""
    return [normalize("NFC", text) for text in texts]


@pytest.fixture
def buckwalter():
    stems = list(read_stems(STEMS))
    lexicon = Lexicon(
        read_affixes(PREFIXES), read_affixes(SUFFIXES), *map(read_pairs, (PREFIX_STEM, PREFIX_SUFFIX, STEM_SUFFIX))
    )
    return Buckwalter(lexicon, lambda keys: [stem for stem in stems if stem.key in keys])


class TestLexicon:
    def test_stems_know_lemma_root_and_part_of_speech(self):
        stems = {stem.lemma: stem for stem in read_stems(STEMS)}
        assert stems["كِتاب"].root == "كتب"
        assert stems["قال"].root == "قول"
        assert stems["كَتَب"].part_of_speech == "VERB"
        assert stems["لُندُن"].part_of_speech == "PROPN"
        assert stems["لِ"].part_of_speech == "ADP"

    def test_a_loan_word_after_a_root_has_none(self):
        assert next(stem for stem in read_stems(STEMS) if stem.gloss == "London").root == ""

    def test_a_word_is_cut_where_all_three_go_together(self, buckwalter):
        (found,) = buckwalter.analyse("والمكتبة")
        assert (found.lemma, found.gloss, found.root) == ("مَكتَبَة", "library", "كتب")
        assert found.stem == (3, 7)
        assert found.vocalised == "وَالمَكتَبَة"

    def test_what_does_not_go_together_is_no_candidate(self, buckwalter):
        assert buckwalter.analyse("الكتبها") == []

    def test_all_candidates_are_there_and_the_marks_choose(self, buckwalter):
        assert {found.lemma for found in buckwalter.analyse("كتب")} == {"كَتَب"}
        found = buckwalter.analyse("وَكَتَبَ")
        assert found[0].lemma == "كَتَب"
        assert found[0].stem == (2, 8)

    def test_words_that_are_written_alike_are_all_there_and_verbs_come_last(self, buckwalter):
        glosses = [found.gloss for found in WordForms([buckwalter, OpenLists("ar")]).analyse("رجل")]
        assert glosses == ["leg", "man; male", "walk"]

    def test_what_only_looks_like_so_that_i_is_a_name(self, buckwalter):
        assert {found.gloss for found in buckwalter.analyse("لأنزل")} == {"alight"}
        assert buckwalter.analyse("لانزل") == []
        assert [found.gloss for found in buckwalter.analyse("انزل")] == ["alight"]

    def test_a_joining_alef_is_written_as_one_and_spoken_at_the_beginning_only(self, buckwalter):
        (alone,), (joined,) = buckwalter.analyse("احتل"), buckwalter.analyse("واحتل")
        assert nfc(alone.lemma, alone.vocalised) == nfc("اِحْتَلّ", "اِحْتَلَّ")
        assert nfc(joined.lemma, joined.vocalised) == nfc("اِحْتَلّ", "وَاحْتَلَّ")

    def test_of_one_word_the_plural_stands_before_the_dual(self, buckwalter):
        plural, dual = (found.vocalised for found in buckwalter.analyse("مدنيين"))
        assert nfc(plural, dual) == nfc("مَدَنِيِّينَ", "مَدَنِيَّيْنِ")

    @pytest.mark.parametrize("marks", ["\u0651\u064e", "\u064e\u0651"], ids=ascii)
    def test_marks_on_one_letter_choose_in_either_order(self, buckwalter, marks):
        assert nfc(buckwalter.analyse(f"مدني{marks}ين")[0].vocalised) == nfc("مَدَنِيَّيْنِ")

    def test_a_hamza_that_was_left_out_is_found_all_the_same(self, buckwalter):
        assert [found.lemma for found in buckwalter.analyse("امير")] == ["أَمِير"]

    @pytest.mark.parametrize("word", ["", "x", "123", "ك" * 500, "\u064b", "🙂", "ـــ"])
    def test_what_is_no_word_is_not_known(self, buckwalter, word):
        assert buckwalter.analyse(word) == []


class TestOpenLists:
    @pytest.mark.parametrize(
        ("word", "lemma"),
        [("القضايا", "قضية"), ("وزارتا", "وزارة"), ("ووزارة", "وزارة"), ("تحتلها", "احتل"), ("وَوِزَارَة", "وزارة")],
    )
    def test_lemmas(self, word, lemma):
        assert [found.lemma for found in OpenLists("ar").analyse(word)] == [lemma]

    def test_the_stem_is_a_place_of_the_word_as_written(self):
        (found,) = OpenLists("ar").analyse("وَوِزَارَة")
        assert found.stem in ((0, 10), (2, 10))

    @pytest.mark.parametrize(
        ("word", "lemmas", "first_stem"),
        [
            ("للجنة", ["لجنة", "جنة"], (1, 5)),
            ("وللبنان", ["لبنان"], (2, 7)),
            ("لِلُّغَة", ["لغة"], (2, 8)),
            ("للحق", ["حق", "لحق"], (0, 4)),
        ],
    )
    def test_a_double_lam_may_hide_a_noun_in_lam(self, word, lemmas, first_stem):
        found = OpenLists("ar").analyse(word)
        assert [each.lemma for each in found] == lemmas
        assert found[0].stem == first_stem

    @pytest.mark.parametrize("language", ["he", "ur", "xx", ""])
    def test_a_language_without_a_list_knows_nothing_and_says_no_error(self, language):
        assert OpenLists(language).analyse("שלום") == []


class Fixed:
    id = "fixed"

    def __init__(self, *lemmas):
        self.lemmas = lemmas

    def analyse(self, word):
        return [Analysis(lemma, (0, len(word)), self.id) for lemma in self.lemmas]


class TestTogether:
    def test_what_a_second_one_says_too_is_likelier(self):
        forms = WordForms([Fixed("جن", "لجنة"), Fixed("لجنة")])
        assert forms.lemmas("للجنة") == ["لجنه", "جن"]

    def test_the_last_resort_is_asked_only_when_nobody_knows(self):
        assert WordForms([Fixed("علم")], Affixes()).lemmas("والعلم") == ["علم"]
        assert WordForms([Fixed()], Affixes()).lemmas("وخلفوف")[0] == "خلفوف"

    def test_a_word_that_nobody_knows_is_itself(self):
        assert WordForms([Fixed()]).lemmas("أبجد") == ["ابجد"]
        assert WordForms([]).analyse("أبجد") == []
