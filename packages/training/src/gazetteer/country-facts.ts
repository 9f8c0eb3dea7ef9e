/**
 * What no package says: the short name that news uses where ISO 3166's own is long, further names,
 * and the words for a country's people and things. Facts, one country a line:
 * code | short name | other names | words for its people and things.
 */
export const countryFacts = `
AD | Andorra | | Andorran, Andorrans
AE | United Arab Emirates | UAE, Emirates, the Emirates, U.A.E. | Emirati, Emiratis
AF | Afghanistan | | Afghan, Afghans, Afghani
AG | Antigua and Barbuda | Antigua | Antiguan, Antiguans
AL | Albania | | Albanian, Albanians
AM | Armenia | | Armenian, Armenians
AO | Angola | | Angolan, Angolans
AR | Argentina | | Argentine, Argentines, Argentinian, Argentinians, Argentinean
AT | Austria | | Austrian, Austrians
AU | Australia | | Australian, Australians, Aussie, Aussies
AZ | Azerbaijan | | Azerbaijani, Azerbaijanis, Azeri, Azeris
BA | Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, BiH | Bosnian, Bosnians
BB | Barbados | | Barbadian, Barbadians, Bajan
BD | Bangladesh | | Bangladeshi, Bangladeshis
BE | Belgium | | Belgian, Belgians
BF | Burkina Faso | Burkina | Burkinabe, Burkinabé
BG | Bulgaria | | Bulgarian, Bulgarians
BH | Bahrain | | Bahraini, Bahrainis
BI | Burundi | | Burundian, Burundians
BJ | Benin | | Beninese
BN | Brunei | | Bruneian, Bruneians
BO | Bolivia | | Bolivian, Bolivians
BR | Brazil | | Brazilian, Brazilians
BS | Bahamas | the Bahamas | Bahamian, Bahamians
BT | Bhutan | | Bhutanese
BW | Botswana | | Botswanan, Motswana, Batswana
BY | Belarus | | Belarusian, Belarusians, Belarussian
BZ | Belize | | Belizean, Belizeans
CA | Canada | | Canadian, Canadians
CD | Democratic Republic of the Congo | DR Congo, Democratic Republic of Congo, DRC, Congo-Kinshasa, D.R. Congo | Congolese
CF | Central African Republic | CAR | Central African
CG | Republic of the Congo | Congo-Brazzaville, Republic of Congo, Congo Republic, Congo | Congolese
CH | Switzerland | | Swiss
CI | Ivory Coast | Cote d'Ivoire | Ivorian, Ivorians
CL | Chile | | Chilean, Chileans
CM | Cameroon | | Cameroonian, Cameroonians
CN | China | PRC, People's Republic of China, mainland China | Chinese
CO | Colombia | | Colombian, Colombians
CR | Costa Rica | | Costa Rican, Costa Ricans
CU | Cuba | | Cuban, Cubans
CV | Cape Verde | Cabo Verde | Cape Verdean, Cape Verdeans
CY | Cyprus | | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots
CZ | Czech Republic | Czechia | Czech, Czechs
DE | Germany | Federal Republic of Germany | German, Germans
DJ | Djibouti | | Djiboutian, Djiboutians
DK | Denmark | | Danish, Dane, Danes
DM | Dominica | |
DO | Dominican Republic | | Dominican, Dominicans
DZ | Algeria | | Algerian, Algerians
EC | Ecuador | | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans
EE | Estonia | | Estonian, Estonians
EG | Egypt | | Egyptian, Egyptians
EH | Western Sahara | | Sahrawi, Sahrawis
ER | Eritrea | | Eritrean, Eritreans
ES | Spain | | Spanish, Spaniard, Spaniards
ET | Ethiopia | | Ethiopian, Ethiopians
FI | Finland | | Finnish, Finn, Finns
FJ | Fiji | | Fijian, Fijians
FK | Falkland Islands | Falklands, Malvinas | Falkland Islander, Falkland Islanders
FM | Micronesia | Federated States of Micronesia | Micronesian, Micronesians
FO | Faroe Islands | Faroes | Faroese
FR | France | | French, Frenchman, Frenchmen, Frenchwoman
GA | Gabon | | Gabonese
GB | United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Britons, Brit, Brits
GD | Grenada | | Grenadian, Grenadians
GE | Georgia | | Georgian, Georgians
GH | Ghana | | Ghanaian, Ghanaians
GI | Gibraltar | | Gibraltarian, Gibraltarians
GL | Greenland | | Greenlandic, Greenlander, Greenlanders
GM | Gambia | the Gambia, The Gambia | Gambian, Gambians
GN | Guinea | Guinea-Conakry | Guinean, Guineans
GQ | Equatorial Guinea | | Equatoguinean, Equatorial Guinean
GR | Greece | | Greek, Greeks
GT | Guatemala | | Guatemalan, Guatemalans
GW | Guinea-Bissau | | Bissau-Guinean
GY | Guyana | | Guyanese
HK | Hong Kong | | Hongkonger, Hongkongers, Hong Konger, Hong Kongers
HN | Honduras | | Honduran, Hondurans
HR | Croatia | | Croatian, Croatians, Croat, Croats
HT | Haiti | | Haitian, Haitians
HU | Hungary | | Hungarian, Hungarians
ID | Indonesia | | Indonesian, Indonesians
IE | Ireland | Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen, Irishwoman
IL | Israel | | Israeli, Israelis
IN | India | | Indian, Indians
IQ | Iraq | | Iraqi, Iraqis
IR | Iran | Islamic Republic of Iran, Islamic Republic | Iranian, Iranians
IS | Iceland | | Icelandic, Icelander, Icelanders
IT | Italy | | Italian, Italians
JM | Jamaica | | Jamaican, Jamaicans
JO | Jordan | | Jordanian, Jordanians
JP | Japan | | Japanese
KE | Kenya | | Kenyan, Kenyans
KG | Kyrgyzstan | Kyrgyz Republic | Kyrgyz, Kyrgyzstani
KH | Cambodia | | Cambodian, Cambodians
KI | Kiribati | | I-Kiribati
KM | Comoros | | Comorian, Comorians, Comoran
KN | Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis | Kittitian, Kittitians
KP | North Korea | DPRK, Democratic People's Republic of Korea, N. Korea, NKorea | North Korean, North Koreans
KR | South Korea | ROK, Republic of Korea, S. Korea, SKorea | South Korean, South Koreans
KW | Kuwait | | Kuwaiti, Kuwaitis
KZ | Kazakhstan | | Kazakh, Kazakhs, Kazakhstani
LA | Laos | Lao PDR | Laotian, Laotians, Lao
LB | Lebanon | | Lebanese
LC | Saint Lucia | St. Lucia, St Lucia | Saint Lucian, Saint Lucians
LI | Liechtenstein | | Liechtensteiner, Liechtensteiners
LK | Sri Lanka | | Sri Lankan, Sri Lankans
LR | Liberia | | Liberian, Liberians
LS | Lesotho | | Basotho, Mosotho
LT | Lithuania | | Lithuanian, Lithuanians
LU | Luxembourg | | Luxembourgish, Luxembourger, Luxembourgers
LV | Latvia | | Latvian, Latvians
LY | Libya | | Libyan, Libyans
MA | Morocco | | Moroccan, Moroccans
MC | Monaco | | Monegasque, Monegasques
MD | Moldova | Republic of Moldova | Moldovan, Moldovans
ME | Montenegro | | Montenegrin, Montenegrins
MG | Madagascar | | Malagasy, Madagascan
MH | Marshall Islands | | Marshallese
MK | North Macedonia | Macedonia, Republic of North Macedonia | North Macedonian, North Macedonians, Macedonian, Macedonians
ML | Mali | | Malian, Malians
MM | Myanmar | Burma | Burmese, Myanmarese
MN | Mongolia | | Mongolian, Mongolians
MO | Macau | Macao | Macanese
MR | Mauritania | | Mauritanian, Mauritanians
MT | Malta | | Maltese
MU | Mauritius | | Mauritian, Mauritians
MV | Maldives | the Maldives | Maldivian, Maldivians
MW | Malawi | | Malawian, Malawians
MX | Mexico | | Mexican, Mexicans
MY | Malaysia | | Malaysian, Malaysians
MZ | Mozambique | | Mozambican, Mozambicans
NA | Namibia | | Namibian, Namibians
NE | Niger | | Nigerien, Nigeriens
NG | Nigeria | | Nigerian, Nigerians
NI | Nicaragua | | Nicaraguan, Nicaraguans
NL | Netherlands | the Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman
NO | Norway | | Norwegian, Norwegians
NP | Nepal | | Nepali, Nepalis, Nepalese
NR | Nauru | | Nauruan, Nauruans
NZ | New Zealand | Aotearoa | New Zealander, New Zealanders, Kiwi, Kiwis
OM | Oman | | Omani, Omanis
PA | Panama | | Panamanian, Panamanians
PE | Peru | | Peruvian, Peruvians
PG | Papua New Guinea | PNG | Papua New Guinean, Papua New Guineans
PH | Philippines | the Philippines | Filipino, Filipinos, Filipina, Filipinas, Philippine
PK | Pakistan | | Pakistani, Pakistanis
PL | Poland | | Polish, Pole, Poles
PR | Puerto Rico | | Puerto Rican, Puerto Ricans
PS | Palestine | State of Palestine, Palestinian territories, Palestinian Territories, Occupied Palestinian Territory | Palestinian, Palestinians
PT | Portugal | | Portuguese
PW | Palau | | Palauan, Palauans
PY | Paraguay | | Paraguayan, Paraguayans
QA | Qatar | | Qatari, Qataris
RO | Romania | | Romanian, Romanians
RS | Serbia | | Serbian, Serbians, Serb, Serbs
RU | Russia | Russian Federation | Russian, Russians
RW | Rwanda | | Rwandan, Rwandans
SA | Saudi Arabia | KSA | Saudi, Saudis, Saudi Arabian
SB | Solomon Islands | the Solomons | Solomon Islander, Solomon Islanders
SC | Seychelles | the Seychelles | Seychellois
SD | Sudan | | Sudanese
SE | Sweden | | Swedish, Swede, Swedes
SG | Singapore | | Singaporean, Singaporeans
SI | Slovenia | | Slovenian, Slovenians, Slovene, Slovenes
SK | Slovakia | Slovak Republic | Slovak, Slovaks, Slovakian
SL | Sierra Leone | | Sierra Leonean, Sierra Leoneans
SM | San Marino | | Sammarinese
SN | Senegal | | Senegalese
SO | Somalia | | Somali, Somalis, Somalian
SR | Suriname | Surinam | Surinamese
SS | South Sudan | | South Sudanese
ST | Sao Tome and Principe | | Santomean
SV | El Salvador | | Salvadoran, Salvadorans, Salvadorean
SY | Syria | Syrian Arab Republic | Syrian, Syrians
SZ | Eswatini | Swaziland | Swazi, Swazis
TD | Chad | | Chadian, Chadians
TG | Togo | | Togolese
TH | Thailand | | Thai, Thais
TJ | Tajikistan | | Tajik, Tajiks, Tajikistani
TL | East Timor | Timor-Leste, Timor Leste | East Timorese, Timorese
TM | Turkmenistan | | Turkmen, Turkmens
TN | Tunisia | | Tunisian, Tunisians
TO | Tonga | | Tongan, Tongans
TR | Turkey | Türkiye, Turkiye | Turkish, Turk, Turks
TT | Trinidad and Tobago | Trinidad | Trinidadian, Trinidadians
TV | Tuvalu | | Tuvaluan, Tuvaluans
TW | Taiwan | Chinese Taipei, Republic of China | Taiwanese
TZ | Tanzania | | Tanzanian, Tanzanians
UA | Ukraine | the Ukraine | Ukrainian, Ukrainians
UG | Uganda | | Ugandan, Ugandans
US | United States | US, U.S., USA, U.S.A., United States of America, America, the States | American, Americans, U.S.-American
UY | Uruguay | | Uruguayan, Uruguayans
UZ | Uzbekistan | | Uzbek, Uzbeks, Uzbekistani
VA | Vatican City | Vatican, the Vatican, Holy See |
VC | Saint Vincent and the Grenadines | St. Vincent, St Vincent | Vincentian, Vincentians
VE | Venezuela | | Venezuelan, Venezuelans
VG | British Virgin Islands | BVI |
VI | United States Virgin Islands | US Virgin Islands, U.S. Virgin Islands |
VN | Vietnam | Viet Nam | Vietnamese
VU | Vanuatu | | Ni-Vanuatu
WS | Samoa | | Samoan, Samoans
XK | Kosovo | | Kosovar, Kosovars, Kosovan, Kosovans
YE | Yemen | | Yemeni, Yemenis
ZA | South Africa | RSA | South African, South Africans
ZM | Zambia | | Zambian, Zambians
ZW | Zimbabwe | | Zimbabwean, Zimbabweans
SH | Saint Helena | St. Helena |
PM | Saint Pierre and Miquelon | |
MF | Saint Martin | St. Martin |
SX | Sint Maarten | |
BQ | Caribbean Netherlands | Bonaire |
`;
