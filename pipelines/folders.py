"""The project's own folders, used where no others are named."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "datasets" / "raw"
PUBLISHED = ROOT / "datasets" / "published"
