// Looks every two seconds whether something arrived, and leaves alone what somebody is typing.
"use strict";

async function look() {
  try {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const now = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
      if (now && now.textContent !== part.textContent) part.replaceChildren(...now.childNodes);
    }
  } catch {
    // The demo may be starting again; it is asked once more.
  }
  setTimeout(look, 2000);
}
setTimeout(look, 2000);
