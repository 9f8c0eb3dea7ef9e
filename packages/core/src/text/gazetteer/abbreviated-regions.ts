/** What North American newspapers write behind a city for its state or province. */
const ABBREVIATIONS = `Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado
  Conn.=Connecticut Del.=Delaware Fla.=Florida Ga.=Georgia Ill.=Illinois Ind.=Indiana Kan.=Kansas
  Ky.=Kentucky La.=Louisiana Md.=Maryland Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota
  Miss.=Mississippi Mo.=Missouri Mont.=Montana Neb.=Nebraska Nev.=Nevada N.H.=New_Hampshire
  N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York N.C.=North_Carolina N.D.=North_Dakota Okla.=Oklahoma
  Ore.=Oregon Pa.=Pennsylvania R.I.=Rhode_Island S.C.=South_Carolina S.D.=South_Dakota
  Tenn.=Tennessee Vt.=Vermont Va.=Virginia Wash.=Washington_State W.Va.=West_Virginia Wis.=Wisconsin
  Wyo.=Wyoming Alta.=Alberta B.C.=British_Columbia Man.=Manitoba N.B.=New_Brunswick
  N.L.=Newfoundland_and_Labrador N.S.=Nova_Scotia Ont.=Ontario P.E.I.=Prince_Edward_Island
  Que.=Quebec Sask.=Saskatchewan`;

/** The full name of a state or province by its abbreviation, stop included. */
export const abbreviatedRegions: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.split(/\s+/).map((entry) => {
    const [short = "", name = ""] = entry.split("=");
    return [short, name.replaceAll("_", " ")];
  }),
);
