"""The commands: `app` puts them together, `words` says errors, `in_text` and `in_json` say answers."""
