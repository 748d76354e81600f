"""Documents to rows: a module per table or small family of tables, and what they share."""
