import gc

import pytest

from reader.base.bulk import without_cycle_search


def test_the_search_for_cycles_rests_in_nested_blocks_and_goes_on_after_the_outermost():
    assert gc.isenabled()
    with without_cycle_search():
        with without_cycle_search():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_search_for_cycles_goes_on_after_a_fault():
    with pytest.raises(KeyError), without_cycle_search():
        raise KeyError
    assert gc.isenabled()
