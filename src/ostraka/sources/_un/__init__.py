"""The readers behind `un_sc`: names, documents, and places."""
