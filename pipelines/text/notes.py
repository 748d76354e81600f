"""Notes called by bare digits: a text extracted from a page has lost what raised them.

Below a rule at the foot of a page, `1 See resolution 70/29` is note 1, and the digit after a word
or mark of that page, `resolution 70/29,1 the Assembly`, is its call. Both become superscripts. In
a text without rules a line is a note by the words it begins with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.text.fold import SUPERSCRIPTS
from pipelines.text.traced import Traced

RULE = re.compile(r"^[_—–-]{5,}$")
"""The rule between a page and its notes."""
# "1 See resolution 70/29, para. 8.", "2 见第60/519号决定。"
_NOTE = re.compile(r"^(?P<n>\d{1,3})\s+(?=[A-Z“《\u3400-\u9fff])")
NUMBER_ALONE = re.compile(r"^\d{1,3}$")
"""What may be the number of a note, or that of a page."""
# A call after a word or a mark; never the number of a part of a symbol: "Add.1", "A/RES/70/1"
_CALL = r"(?<=[^\W\d_”’)\].,;:]|[”’)\].,;:。，；：》、）]){}(?![\d/.-]|,\d|\s?[年月日号次届票名])"
_NO_CALL = re.compile(
    r"(?:(?<![A-Za-z])(?:Add|Corr|Rev|No|Nos|L|CRP|paras?|chaps?|sects?|arts?|p|pp)\.|/[\w.]*)$"
)


def without_rule(
    texts: Sequence[Traced], blanks: Sequence[bool], words: re.Pattern[str]
) -> list[bool]:
    """Which lines of a text without rules are notes: each note, and its lines up to a blank.

    Args:
        texts: the lines.
        blanks: whether a blank line stands before each.
        words: what notes begin with, after their number.
    """
    out: list[bool] = []
    for text, blank in zip(texts, blanks, strict=True):
        note = _NOTE.match(text.text)
        begins = note is not None and words.match(text.text, note.end()) is not None
        goes_on = bool(out) and out[-1] and not blank
        out.append(begins or goes_on)
    return out


def with_calls(texts: Sequence[Traced], below: Sequence[bool]) -> list[Traced]:
    """The lines of a text, notes and their calls marked as superscripts.

    Args:
        texts: the lines.
        below: whether each stands below a rule on its page.

    The number of a note that stands alone above it is put before it, and its line left empty.
    """
    out = list(texts)
    for index, text in enumerate(texts):
        match = _NOTE.match(text.text) if below[index] else None
        alone = NUMBER_ALONE.match(text.text) if below[index] else None
        if match is None and alone is None:
            continue
        number = match["n"] if match else text.text
        first = next(i for i in range(index, -1, -1) if i == 0 or not below[i - 1])
        start = max((i + 1 for i in range(first) if below[i]), default=0)
        called = _mark_call(out, range(start, first), number)
        raised = "".join(SUPERSCRIPTS[int(digit)] for digit in number)
        if alone is not None:
            # The number of a page where nothing calls it.
            out[index] = Traced.empty()
            if called and index + 1 < len(texts):
                mark = text.replace_span(0, len(text), raised)
                out[index + 1] = mark.then(" ", texts[index + 1])
        elif match is not None and called:
            out[index] = text.replace_span(0, match.end(), raised + " ")
    return out


def _mark_call(lines: list[Traced], page: range, number: str) -> bool:
    """Raise the first call of a note on its page; whether there is one."""
    call = re.compile(_CALL.format(number))
    for index in page:
        line = lines[index]
        for match in call.finditer(line.text):
            before = line.text[: match.start()]
            if _NO_CALL.search(before) and not before.endswith(","):
                continue
            raised = "".join(SUPERSCRIPTS[int(digit)] for digit in number)
            lines[index] = line.replace_span(match.start(), match.end(), raised)
            return True
    return False
