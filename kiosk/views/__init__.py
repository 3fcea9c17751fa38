"""What stands on each screen, worked out from visit, house and time. Pure; one `Props` for each screen."""

from datetime import datetime

from msgspec.structs import replace

from kiosk import screens as s
from kiosk.formats import Formats
from kiosk.house import House
from kiosk.views.asking import AssistProps, EntryProps, NameProps, PhotoProps, WishedProps, assist, entry, photo
from kiosk.views.booking import ConfirmProps, OffersProps, confirm, offers
from kiosk.views.choice import ChoiceProps, choice
from kiosk.views.codes import (
    CancelCheckProps,
    CancelledProps,
    CodeProps,
    NotCheckedInProps,
    cancel_check,
    code,
    not_checked_in,
)
from kiosk.views.done import BookedProps, IssuedProps, booked, issued
from kiosk.views.mine import MineProps, mine
from kiosk.views.services import ServicesProps, services
from kiosk.views.start import PauseProps, StartProps, pause, start
from kiosk.views.trouble import IssuingProps, NoticeProps, issuing, notice

Props = (
    PauseProps
    | StartProps
    | ServicesProps
    | ChoiceProps
    | PhotoProps
    | AssistProps
    | IssuingProps
    | IssuedProps
    | OffersProps
    | ConfirmProps
    | EntryProps
    | NameProps
    | WishedProps
    | BookedProps
    | CodeProps
    | NotCheckedInProps
    | CancelCheckProps
    | MineProps
    | CancelledProps
    | NoticeProps
)


def derive(  # noqa: C901, PLR0912  # one case a screen, nothing else
    visit: s.Visit, house: House, formats: Formats, now: datetime, characters: str
) -> Props:
    """Return what the visit's screen shows. `characters` are those of the office's appointment codes."""
    language = visit.language
    match visit.screen:
        case s.Start():
            return start(house, language, formats, now) if house.serves else pause(house, language)
        case s.Services() as screen:
            return services(screen, house, language, formats, now)
        case s.Choice() as screen:
            return choice(screen, house, language, formats, now)
        case s.Issuing(problem=None) if visit.trail and isinstance(visit.trail[-1], s.Choice):
            return replace(choice(visit.trail[-1], house, language, formats, now), busy=True)
        case s.Issuing(problem=None) if visit.trail and isinstance(visit.trail[-1], s.Assist):
            return replace(assist(visit.trail[-1], house), busy=True)
        case s.Photo() as screen:
            return photo(screen, house, language)
        case s.Assist() as screen:
            return assist(screen, house)
        case s.Issuing() as screen:
            return issuing(screen, house, language)
        case s.Issued() as screen:
            return issued(screen, house, language)
        case s.Offers() as screen:
            return offers(screen, house, language, formats, now)
        case s.Confirm() as screen:
            return confirm(screen, house, language, formats, now)
        case s.Entry() as screen:
            return entry(screen, house, language, formats, now)
        case s.Wished():
            return WishedProps()
        case s.Booked() as screen:
            return booked(screen, house, language, formats)
        case s.Code() as screen:
            return code(screen, house, formats, now, characters)
        case s.Mine() as screen:
            return mine(screen, house, language, formats, now)
        case s.NotCheckedIn() as screen:
            return not_checked_in(screen, house, formats, now)
        case s.CancelCheck() as screen:
            return cancel_check(screen, house, formats, now)
        case s.Cancelled(ticket=ticket):
            return CancelledProps(ticket=ticket)
        case s.Notice() as screen:
            return notice(screen, house, language, formats, now)
