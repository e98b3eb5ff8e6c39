"""Replies: `codec` turns text, `shapes` reads wire shapes, `shared` and one file per group decode."""
