"""Serves the visitors' pages, `/healthz`, and the two small files that the pages need."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse, HTMLResponse, PlainTextResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from appliance.clock import Clock
from booking.daily import Daily
from booking.pages.view import Texts, choose_language, load_texts, view

_FOLDER = Path(__file__).parent
_NOT_FOUND = 404


class Pages:
    """Renders pages in the languages that have a file of texts."""

    def __init__(self, daily: Daily, clock: Clock) -> None:
        """Read the texts and templates once."""
        self._daily = daily
        self._clock = clock
        self._texts: dict[str, Texts] = load_texts(_FOLDER / "texts")
        loader = FileSystemLoader(_FOLDER / "templates")
        self._jinja = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)

    def status(self, request: Request, token: str) -> Response:
        """Return the page of a ticket, or the page that says that there is none."""
        status = self._daily.status(token)
        if status is None:
            return self.plain(request, _NOT_FOUND)
        language = self._language(request)
        shown = view(status, self._clock.now(), language, self._texts[language])
        return self._render("status.html", language, asdict(shown))

    def plain(self, request: Request, status: int) -> Response:
        """Return a page that says what is not to be had here."""
        language = self._language(request)
        texts = self._texts[language]
        lines = [texts["not_found"], texts["not_found_do"]] if status == _NOT_FOUND else [texts["wrong"]]
        heading = texts["not_found_title"] if status == _NOT_FOUND else texts["wrong_title"]
        return self._render("plain.html", language, {"heading": heading, "lines": lines}, status)

    def _language(self, request: Request) -> str:
        asked = request.query_params.get("lang")
        return choose_language(asked, request.headers.get("accept-language", ""), self._texts)

    def _render(self, template: str, language: str, values: Mapping[str, Any], status: int = 200) -> Response:
        names = [(tag, texts["name"]) for tag, texts in self._texts.items()]
        page = self._jinja.get_template(template)
        html = page.render(values, t=self._texts[language], language=language, languages=names)
        headers = {"content-language": language, "vary": "accept-language"}
        return HTMLResponse(html, status, headers=headers)


def build_router(pages: Pages) -> APIRouter:
    """Return the routes of the pages."""
    router = APIRouter()

    @router.get("/t/{token}")
    def ticket(request: Request, token: str) -> Response:
        return pages.status(request, token)

    @router.get("/healthz")
    def healthy(request: Request) -> Response:
        request.app.state.services.store.ping()
        return PlainTextResponse("ok\n")

    @router.get("/page.css")
    def css() -> Response:
        return FileResponse(_FOLDER / "page.css", headers={"cache-control": "max-age=3600"})

    @router.get("/page.js")
    def script() -> Response:
        return FileResponse(_FOLDER / "page.js", headers={"cache-control": "max-age=3600"})

    return router
