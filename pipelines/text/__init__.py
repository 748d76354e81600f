"""Text to Document: its lines and outline, every character knowing its place in the text."""
