// Fetches the page again every ten seconds and shows what changed, without moving focus or scroll.
"use strict";
setInterval(async () => {
  if (document.hidden) return;
  let page;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok && answer.status !== 404) return;
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return; // no network: the time on the page says how old it is
  }
  const now = document.getElementById("page");
  const next = page.getElementById("page");
  if (!now || !next || now.innerHTML === next.innerHTML) return;
  const [mine, theirs] = [now.querySelector("[role=status]"), next.querySelector("[role=status]")];
  document.title = page.title;
  if (!mine || !theirs) {
    now.replaceWith(next);
    return;
  }
  if (mine.innerHTML !== theirs.innerHTML) mine.innerHTML = theirs.innerHTML;
  const [note, newer] = [now.querySelector(".note"), next.querySelector(".note")];
  if (note && newer) note.textContent = newer.textContent;
}, 10000);
