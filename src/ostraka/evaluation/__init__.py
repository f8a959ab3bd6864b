"""Labelled cases, measures, frozen runs, the validation report."""
