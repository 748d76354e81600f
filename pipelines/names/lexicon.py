"""Find names in a text: longest form first, the same rules for every language and list.

Forms and texts are compared folded (`pipelines.text.fold`). On top of that a name is the same
name when it differs only

* in the shape of an apostrophe or a dash (`'` and `’`, `-` and `–` and `—`), or in `е` for `ё`;
* in Chinese for Arabic digits, one by one: 二〇三〇年 is 2030年;
* in Arabic vowel signs, which libraries write and the United Nations does not;
* in one space between a Chinese character and a Latin letter or digit: "具体目标 16.4" and
  "具体目标16.4" are both printed. Other spaces count, so a caller removes the line breaks and
  the spaces between Chinese characters first;
* in a capital for a small first letter ("The former Yugoslav ...").

A form that begins or ends with a letter or digit of an alphabetic script must begin or end at
a word boundary, and a number must be whole: "16.4" is not found in "16.4.1" or "116.4".
Chinese has no word boundaries; there the longest form decides ("几内亚比绍" is not "几内亚"), a
form beside the dot of a transliterated personal name ("多米尼克·罗什") is no name of ours, and
forms passed as `blocked` are known *not* to be names ("几内亚湾" is no State).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pipelines.text.fold import fold

K = TypeVar("K")

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "–": "-", "—": "-", "ё": "е", "Ё": "Е"} | dict(
    zip("〇○零一二三四五六七八九", "000123456789", strict=True)
)
_SILENT = frozenset(chr(code) for code in (0x0640, *range(0x064B, 0x0653), 0x0670))
"""Arabic vowel signs and the stroke that only lengthens a word."""


_FEWEST_LETTERS = 4
"""A shorter name is known only as it is printed."""


@dataclass(frozen=True, slots=True)
class Match(Generic[K]):
    """A name found in a text: `text[start:end]` names `key`."""

    start: int
    end: int
    key: K


@dataclass(slots=True)
class _Node(Generic[K]):
    """One character deep in the tree of forms; `keys` holds the key where a form ends."""

    children: dict[str, _Node[K]] = field(default_factory=dict)
    keys: tuple[K | None, ...] = ()
    """Empty: no form ends here. `(None,)`: a blocked form ends here."""


class Lexicon(Generic[K]):
    """A closed list of forms, each standing for one key."""

    def __init__(
        self,
        pairs: Iterable[tuple[str, K]],
        *,
        blocked: Iterable[str] = (),
    ) -> None:
        """Build the tree of forms.

        Args:
            pairs: form and key; several forms may share a key.
            blocked: longer forms in which a form of the list is not a name.

        Raises:
            ValueError: a form is empty, or stands for two keys, or is both a name and blocked.
        """
        self._root: _Node[K] = _Node()
        self._by_letters: dict[str, set[K | None]] = {}
        for form, key in pairs:
            self._add(form, key)
        for form in blocked:
            self._add(form, None)

    def match_at(self, folded: str, pos: int) -> Match[K] | None:
        """The longest form starting exactly at `pos` of a folded text, or None.

        A blocked form that is longer than any name there gives None.
        """
        end, keys = self._longest(folded, pos)
        if not keys or keys[0] is None:
            return None
        return Match(pos, end, keys[0])

    def find_all(self, folded: str) -> list[Match[K]]:
        """Every name in a folded text: leftmost, longest, not overlapping, in order."""
        found = []
        pos = 0
        while pos < len(folded):
            end, keys = self._longest(folded, pos)
            if keys and keys[0] is not None:
                found.append(Match(pos, end, keys[0]))
            pos = max(end, pos + 1)
        return found

    def get(self, form: str) -> K | None:
        """The key the whole of `form` stands for (it need not be folded), or None."""
        text = fold(form.strip())
        end, keys = self._longest(text, 0)
        return keys[0] if keys and end == len(text) else None

    def get_by_letters(self, form: str) -> K | None:
        """The one key whose name has the letters of `form`; None for none, or for several.

        For names whose printing was damaged: accents, spaces, hyphens, apostrophes and capitals
        do not count, so that "Gren-adines", "GuineaBissau" and "Cote d'Ivoire" are known.
        """
        letters = _letters(form)
        keys = self._by_letters.get(letters, set())
        return next(iter(keys)) if len(keys) == 1 and len(letters) >= _FEWEST_LETTERS else None

    def _add(self, form: str, key: K | None) -> None:
        normal = normal_form(form)
        self._by_letters.setdefault(_letters(form), set()).add(key)
        if not normal:
            raise ValueError("a name form is empty")
        # "the former ..." may begin a sentence; "Guinea" is never "guinea"
        for initial in {normal[0], normal[0].upper()[0]}:
            node = self._root
            for char in initial + normal[1:]:
                node = node.children.setdefault(char, _Node())
            if node.keys and node.keys[0] != key:
                raise ValueError(f"'{form}' stands for both {node.keys[0]} and {key}")
            node.keys = (key,)

    def _longest(self, text: str, pos: int) -> tuple[int, tuple[K | None, ...]]:
        """End and keys of the longest form starting at `pos`; `(pos, ())` where there is none."""
        best: tuple[int, tuple[K | None, ...]] = (pos, ())
        if not _may_start(text, pos):
            return best
        node = self._root
        at = pos
        while at < len(text):
            char = text[at]
            following = node.children.get(_SAME.get(char, char))
            if following is None:
                if at == pos or not (char in _SILENT or is_script_gap(text, at)):
                    break
            else:
                node = following
            at += 1
            if node.keys and text[at - 1] != " " and _is_whole(node.keys, text, at):
                best = (at, node.keys)
        return best


def _is_whole(keys: tuple[object, ...], text: str, end: int) -> bool:
    """Whether a form may end here; a blocked Chinese one may always ("马里奥" in "马里奥·罗西")."""
    return _may_end(text, end) or (keys[0] is None and is_chinese(text[end - 1]))


def normal_form(form: str) -> str:
    """The form as a lexicon compares it: folded, one apostrophe and dash, no script gaps."""
    text = fold(form.strip())
    return "".join(
        _SAME.get(char, char)
        for at, char in enumerate(text)
        if char not in _SILENT and not is_script_gap(text, at)
    )


def _letters(form: str) -> str:
    """The letters and digits of a form, without accents, in one case."""
    apart = unicodedata.normalize("NFKD", fold(form)).casefold().replace("&", " and ")
    return "".join(char for char in apart if char.isalnum())


def is_script_gap(text: str, at: int) -> bool:
    """Whether the space at `text[at]` only sets a Chinese character off from a letter or digit."""
    if text[at] != " " or at == 0 or at + 1 >= len(text):
        return False
    before, after = text[at - 1], text[at + 1]
    return (is_chinese(before) and _is_word(after)) or (_is_word(before) and is_chinese(after))


def is_chinese(char: str) -> bool:
    """Whether the character is a Chinese one, written without word boundaries."""
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"


def _is_word(char: str) -> bool:
    return char.isalnum() and not is_chinese(char)


def _may_start(text: str, pos: int) -> bool:
    """Whether no word, number or personal name runs across `pos` from the left."""
    if pos <= 0 or pos >= len(text):
        return True
    before = text[pos - 1]
    if is_chinese(text[pos]):
        return not (before == "·" and pos >= 2 and text[pos - 2].isalnum())
    if not _is_word(text[pos]):
        return True
    if _is_word(before):
        return False
    in_number = pos >= 2 and before == "." and text[pos - 2].isdigit()
    return not (in_number and text[pos].isdigit())


def _may_end(text: str, end: int) -> bool:
    """Whether no word, number or personal name runs across `end` to the right."""
    if end >= len(text):
        return True
    last, after = text[end - 1], text[end]
    if after in _SILENT:
        return False
    if last in _SILENT:
        return not _is_word(after)
    if is_chinese(last):
        return after != "·"
    if not _is_word(last):
        return True
    if _is_word(after):
        return False
    goes_on = after == "." and end + 1 < len(text) and text[end + 1].isdigit()
    return not (goes_on and last.isdigit())
