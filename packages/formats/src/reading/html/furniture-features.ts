import type { Row } from "./block-rows.ts";

/**
 * How pages name what stands beside and below an article, in the languages of most news sites: a line that
 * opens with such a word is a label. General knowledge of the web, not taken from any page.
 */
const KINDS: readonly RegExp[] = [
  // Comments
  /^(?:\d+ )?(?:all |user |reader |leave a |post a |add a |write a |join the |view |show |recent )?(?:comments?|conversation|discussion|responses?|replies|thoughts on|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze?|yorumlar|комментари\p{L}*|коментар\p{L}*|评论|評論|コメント|댓글)/iu,
  // Answers to one comment
  /^(?:reply|quote|report|permalink|upvote|antworten|répondre|responder|rispondi|reageer|odpowiedz|svara|svar|ответить|回复|回覆|返信|답글)(?!\p{Ll})/iu,
  // Other articles
  /^(?:related|read (?:more|next|also)|see also|more (?:from|on|in|stories|news|articles)|most (?:read|popular|viewed)|recommended|you (?:may|might) (?:also )?like|up next|trending|popular|latest|recent (?:posts|articles)|also read|further reading|don't miss|mehr zum thema|weitere|auch interessant|lesen sie auch|meistgelesen|das könnte|empfohlen|passend|à lire|lire aussi|sur le même|les plus lus|articles? (?:liés|similaires)|recommandé|te puede interesar|lee también|lo más|relacionad\p{L}*|noticias relacionadas|leia (?:também|mais)|mais lid\p{L}*|veja também|leggi anche|potrebbe interessarti|correlati|i più letti|lees ook|meer over|gerelateerd|zobacz także|czytaj (?:także|też|więcej)|polecamy|läs (?:också|mer)|les også|læs også|lue myös|читайте|похожие|по теме|ilgili|相关|相關|推荐|推薦|関連|관련)/iu,
  // Ways to pass it on
  /^(?:share|tweet|follow us|follow|print|(?:e-?)?mail this|send this|copy link|like this|save|bookmark|teilen|drucken|folgen|partager|imprimer|suivez|compartir|comparte|síguenos|imprimir|compartilh\p{L}*|siga|condividi|seguici|stampa|delen|volg|udostępnij|dela|del|paylaş|поделиться|подпис\p{L}*|分享|シェア|공유)(?!\p{Ll})/iu,
  // Letters and subscriptions
  /^(?:sign up|subscribe|newsletter|get (?:the|our)|join our|log ?in|register|already a|become a|support|donate|abonnieren|anmelden|newsletter-|jetzt|s'abonner|abonnez|inscrivez|connexion|suscríb\p{L}*|inscríb\p{L}*|assine|inscreva|cadastre|iscriviti|abbonati|aanmelden|abonneer|zapisz|prenumerera|abone|订阅|訂閱|購読|구독)/iu,
  // Who wrote it
  /^(?:about (?:the )?author|about us|author bio|written by|meet the author|über den autor|über die autor\p{L}*|zur person|à propos|sobre (?:el|la|o|a) autor\p{L}*|acerca de|l'autore|over de auteur|o autorze|об авторе|关于作者|著者)/iu,
  // Where it is filed
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|categorized|labels?|keywords|schlagw\p{L}*|themen|thema|kategorie\p{L}*|mots[- ]clés|catégories?|sujets|etiquetas|temas|categorías?|palavras|categorias?|argomenti|onderwerpen|tagi|kategori\p{L}*|теги|标签|標籤|タグ)(?!\p{Ll})/iu,
  // Rights and terms
  /(?:©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|alle rechten|все права|版权|著作権|privacy policy|datenschutz|impressum|terms of (?:use|service)|cookies?)/iu,
  // Paid for
  /^(?:advertisement|sponsored|promoted|ad$|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|annons|annonse|реклама|广告|廣告|広告|광고)/iu,
  // Where it comes from
  /^(?:sources?|references?|footnotes?|notes|bibliography|works cited|further resources|quellen?|einzelnachweise|références|fuentes|referencias|referências|fontes?|fonti|bronnen|źródł\p{L}*|källor|источник\p{L}*|来源|參考|参考文献|출처)\s*:?$/iu,
];

const MAX_LABEL = 60;
const FAR = 200;

/** What kind of label a block is, and how far above it each kind stood last. */
export function readFurniture(rows: readonly Row[]): number[][] {
  const kinds = rows.map(kindOf);
  const last = KINDS.map(() => -FAR);
  const headings = KINDS.map(() => -FAR);
  let recent = -1;
  let recentAt = -FAR;
  return kinds.map((kind, at) => {
    if (kind >= 0) {
      last[kind] = at;
      recent = kind;
      recentAt = at;
      if ((rows[at]?.heading ?? 0) > 0) headings[kind] = at;
    }
    const near = kinds.slice(Math.max(0, at - 6), at + 7);
    return [
      kind,
      recent,
      Math.min(FAR, at - recentAt),
      ...last.map((place) => Math.min(FAR, at - place)),
      Math.min(FAR, at - Math.max(headings[0] ?? -FAR, headings[2] ?? -FAR)),
      near.filter((other) => other === 1).length,
      near.filter((other) => other >= 0).length,
      kinds[at + 1] ?? -1,
    ];
  });
}

function kindOf({ block: { text } }: Row): number {
  if (text.length > MAX_LABEL) return -1;
  return KINDS.findIndex((pattern) => pattern.test(text));
}
