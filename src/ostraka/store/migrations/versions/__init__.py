"""One module per step; `down_revision` names the step before it."""
