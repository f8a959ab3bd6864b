"""One subject on several lists: links between entries, judgements on them, subjects. Pure."""

from ostraka.subjects.clusters import LEAST_SURE, Cluster, Clusters, Refusal, clusters
from ostraka.subjects.contradictions import Contradiction, contradictions
from ostraka.subjects.evidence import Fact, Link
from ostraka.subjects.links import link, links
from ostraka.subjects.profile import Profile, profile_of, profile_of_facts
from ostraka.subjects.rules import VERSION, link_of
from ostraka.subjects.standing import standing

__all__ = [
    "LEAST_SURE",
    "VERSION",
    "Cluster",
    "Clusters",
    "Contradiction",
    "Fact",
    "Link",
    "Profile",
    "Refusal",
    "clusters",
    "contradictions",
    "link",
    "link_of",
    "links",
    "profile_of",
    "profile_of_facts",
    "standing",
]
