"""What the `poa` command does, one module per subcommand."""
