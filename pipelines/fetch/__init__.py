"""How documents come in: asked for by symbol, checked, and kept once by what they are."""
