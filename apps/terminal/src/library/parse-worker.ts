import "@nutgraf/library/parse-worker";
