"""Bytes to Document: a text with its outline, every character knowing its place."""
