/**
 * News agencies as datelines name them. A closed list, since an open pattern also reads "(NATO) said".
 * Members of the European Alliance of News Agencies (https://www.newsalliance.org/members), of OANA
 * (https://www.oananews.org/members) and the agencies of North America.
 */
const AGENCIES = [
  "AFP AP Reuters dpa DPA Xinhua ANSA EFE TASS ITAR-TASS Interfax Kyodo Yonhap PTI IANS ANI UNI UPI Bloomberg CP",
  "PA AAP APA MTI CTK ČTK PAP Belga ANP NTB TT Ritzau STT Lusa LUSA MAP KUNA WAM SPA QNA AA IRNA ISNA SANA",
  "MENA Antara ANTARA Bernama BERNAMA VNA CNA KCNA RIA Sputnik BTA Agerpres AGERPRES Tanjug HINA BNS ELTA LETA",
  "BelTA Ukrinform Armenpress AKIpress Montsame APP BSS NNA PNA UNB Cihan IPS GNA NAN ANGOP APS TAP JTA RNS CNS",
  "RTTNews TNS AdnKronos Europapress Notimex Telam Prensa-Latina MT KNA EPD epd sda SDA Keystone-ATS ATS NZN",
].flatMap((row) => row.split(" "));

const LONG_NAMES = [
  "Agence France-Presse",
  "Associated Press",
  "Canadian Press",
  "Anadolu Agency",
  "Anadolu",
  "PA Media",
  "Press Association",
  "Kyodo News",
  "RIA Novosti",
  "Sputnik News",
  "CNN",
  "BBC",
  "UN News",
  "Thomson Reuters Foundation",
  "Reuters Health",
  "Bloomberg News",
  "GLOBE NEWSWIRE",
  "PRNewswire",
  "PR Newswire",
  "BUSINESS WIRE",
  "Business Wire",
  "MarketWatch",
  "Kyiv Independent",
  "Morning Star",
  "Newsfile",
];

const names: ReadonlySet<string> = new Set([...AGENCIES, ...LONG_NAMES]);

/** Whether a credit names agencies alone: `AFP`, or `tca/dpa` with one that is known. */
export function isAgencyCredit(credit: string): boolean {
  const parts = credit.replace(/^The /, "").split("/");
  return parts.length <= 3 && parts.some((part) => names.has(part.trim()));
}
