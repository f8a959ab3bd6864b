"""Files in, files out: one job that can be stopped at any moment and goes on where it was."""

from ostraka.batch.job import Job, JobReport
from ostraka.batch.results import FORMATS

__all__ = ["FORMATS", "Job", "JobReport"]
