// Runs before the page is drawn: what needs scripts shows from the start.
document.documentElement.dataset.script = "on";
