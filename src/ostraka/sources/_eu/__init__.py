"""The readers behind `eu_fsf`: its two forms, and what their entries say."""
