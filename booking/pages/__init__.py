"""The pages that visitors' telephones open. No cookie, no third party, no script needed (P-09)."""
