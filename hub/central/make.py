"""Chooses the adapter for the kind of centre that the configuration names."""

from hub.central.none import NoCentre
from hub.central.port import Centre
from hub.settings import CentreKind, CentreSettings
from office.ids import OfficeSlug


def make_centre(settings: CentreSettings, office: OfficeSlug) -> Centre:
    """Return the adapter; its parts are loaded only if it is used."""
    match settings.kind:
        case CentreKind.NATIVE:
            from hub.central.native import NativeCentre  # noqa: PLC0415  # a hub without it saves its memory

            return NativeCentre(settings.url, office, settings.token)
        case CentreKind.NONE:
            return NoCentre()
