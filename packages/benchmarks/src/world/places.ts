import { type Random, zipf } from "../seeded-random.ts";

/** Countries with some of their cities. */
export const countries: readonly (readonly [country: string, ...cities: readonly string[]])[] = [
  ["Portugal", "Porto", "Braga", "Faro", "Coimbra", "Aveiro"],
  ["Chile", "Valdivia", "Iquique", "Arica", "Temuco", "Osorno"],
  ["Turkey", "Izmir", "Bursa", "Adana", "Samsun", "Mersin"],
  ["Japan", "Sendai", "Niigata", "Kochi", "Nagano", "Akita"],
  ["Canada", "Halifax", "Regina", "Victoria", "Moncton", "Kingston"],
  ["Kenya", "Mombasa", "Kisumu", "Nakuru", "Eldoret", "Malindi"],
  ["Poland", "Gdansk", "Lublin", "Poznan", "Torun", "Gdynia"],
  ["Greece", "Patras", "Volos", "Larissa", "Chania", "Kavala"],
];

/** More cities, so that a library's places are many. */
const CITIES =
  "Madrid Lyon Milan Hamburg Vienna Oslo Tallinn Riga Vilnius Prague Sofia Zagreb Belgrade Tirana Cairo Tunis Algiers Rabat Dakar Accra Lagos Nairobi Kampala Lusaka Harare Luanda Maputo Delhi Mumbai Karachi Lahore Dhaka Colombo Bangkok Hanoi Manila Jakarta Seoul Busan Taipei Osaka Sapporo Sydney Melbourne Auckland Lima Quito Bogota Caracas Montevideo Santiago Boston Chicago Denver Dallas Seattle Toronto Montreal Calgary".split(
    " ",
  );
const PLACES = [...countries.flat(), ...CITIES];

/** A place in the news. */
export const drawPlace = (random: Random): string => PLACES[zipf(random, PLACES.length)] ?? "";
