"""The readers behind `ca_sema`: names and identity."""
