"""Documents to rows: one module per table or small family of tables."""
