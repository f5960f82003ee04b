// Adds what the pages can do without: a draft on this device, reading aloud, copying, printing, a picture.
"use strict";

const DRAFT = "petition";
const WEEK = 7 * 24 * 60 * 60 * 1000;

function stored(change) {
  try {
    return change(window.localStorage);
  } catch {
    return null; // A browser that keeps nothing is a browser without drafts.
  }
}

function draft() {
  const kept = stored((store) => JSON.parse(store.getItem(DRAFT)));
  return kept && Date.now() - kept.at < WEEK ? kept : { at: Date.now(), fields: {} };
}

function keepDraft(form) {
  const kept = draft();
  kept.at = Date.now();
  for (const field of form.querySelectorAll("input[name], textarea[name]")) {
    if (field.type !== "radio" || field.checked) kept.fields[field.name] = field.value;
  }
  stored((store) => store.setItem(DRAFT, JSON.stringify(kept)));
}

// What the form brings along stands; only what is still empty is filled in.
function restoreDraft(form) {
  const { fields } = draft();
  const story = form.querySelector("textarea[name=story]");
  if (story && !story.value && fields.story && fields.key) form.elements.key.value = fields.key;
  for (const field of form.querySelectorAll("textarea[name], input[type=text], input[type=tel], input:not([type])")) {
    if (!field.value && fields[field.name]) field.value = fields[field.name];
  }
}

function sayDraft(form) {
  const line = document.createElement("p");
  line.className = "draft";
  line.append(form.dataset.kept, " ");
  const forget = document.createElement("button");
  forget.type = "button";
  forget.className = "link";
  forget.textContent = form.dataset.forget;
  forget.addEventListener("click", () => {
    stored((store) => store.removeItem(DRAFT));
    line.remove();
  });
  line.append(forget);
  form.append(line);
}

for (const form of document.querySelectorAll("form[data-draft]")) {
  restoreDraft(form);
  form.addEventListener("input", () => keepDraft(form));
  form.addEventListener("submit", () => keepDraft(form));
  sayDraft(form);
}

function offer(selector, act) {
  for (const button of document.querySelectorAll(selector)) {
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  }
}

if ("speechSynthesis" in window) {
  offer("[data-read]", (button) => {
    const start = button.dataset.start ?? (button.dataset.start = button.textContent);
    const again = () => { button.textContent = start; };
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      again();
      return;
    }
    const words = new SpeechSynthesisUtterance(document.querySelector("main").innerText);
    words.lang = document.documentElement.lang;
    words.onend = again;
    words.onerror = again;
    button.textContent = button.dataset.stop;
    speechSynthesis.speak(words);
  });
  window.addEventListener("pagehide", () => speechSynthesis.cancel());
}

offer("[data-print]", () => window.print());

const receipt = document.getElementById("receipt");
if (receipt) {
  stored((store) => store.removeItem(DRAFT));
  const number = document.getElementById("number").textContent;
  const code = document.getElementById("code").textContent;

  if (navigator.clipboard) {
    offer("[data-copy]", async (button) => {
      await navigator.clipboard.writeText(`${number} ${code}`);
      button.textContent = button.dataset.done;
    });
  }

  offer("[data-picture]", () => {
    const canvas = document.createElement("canvas");
    canvas.width = 720;
    canvas.height = 960;
    const paint = canvas.getContext("2d");
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, 720, 960);
    paint.fillStyle = "#000";
    const write = (text, size, y) => {
      paint.font = `${size}px sans-serif`;
      paint.fillText(text, 48, y, 624);
    };
    write(receipt.dataset.title, 44, 90);
    const labels = receipt.querySelectorAll("dt");
    write(labels[0].textContent, 30, 160);
    write(number, 46, 215);
    write(labels[1].textContent, 30, 290);
    write(code, 60, 355);
    write(receipt.dataset.note, 30, 420);
    const qr = receipt.querySelector("svg");
    const scale = 440 / (qr.viewBox.baseVal.width);
    paint.setTransform(scale, 0, 0, scale, 48 + 4 * scale, 460 + 4 * scale);
    paint.fill(new Path2D(qr.querySelector("path").getAttribute("d")));
    canvas.toBlob((picture) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(picture);
      link.download = receipt.dataset.file;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  });
}
