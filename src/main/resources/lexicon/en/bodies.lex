# Bodies that speak and act for a state. The value is the kind of actor.
BODY ministry: ministry of defence | ministry of defense | defence ministry | defense ministry | ministry of the interior
  | interior ministry | ministry of internal affairs | ministry of interior | home ministry | ministry of home affairs
  | foreign ministry | ministry of foreign affairs | health ministry | ministry of health | finance ministry | ministry of finance
  | energy ministry | ministry of energy | justice ministry | ministry of justice | education ministry | ministry of education
  | emergencies ministry | ministry of emergency situations | emergency situations ministry | transport ministry
  | ministry of transport | agriculture ministry | economy ministry | environment ministry | ministry | defence department
  | defense department | department of defense | department of defence | justice department | department of justice
  | health department | foreign office | home office | treasury
BODY armed_forces: armed forces | army | air force | navy | military | general staff | ground forces | air defence forces
  | air defense forces | troops | soldiers | forces | marines | paratroopers | servicemen | air defences | air defenses
  | operational command | southern command | northern command | eastern command | western command | special forces
  | national guard | coast guard | army command | military command | joint forces | navy command | black sea fleet | artillery
BODY border_guard: border guard | border guards | border guard service | border service
BODY intelligence: intelligence service | intelligence services | intelligence agency | security service | security services
  | military intelligence | intelligence | secret service
BODY police: police | national police | police force | gendarmerie | federal police | police department
BODY emergency_service: emergency service | emergency services | state emergency service | fire department | fire service
  | fire brigade | civil defence | civil defense | civil protection | civil protection agency | rescue service | ambulance service
  | disaster agency | disaster management agency | emergency management agency | red crescent | coastguard
BODY government: government | cabinet | authorities | presidency | administration | presidential office | president's office
  | office of the president | prime minister's office | leadership | interim government | unity government | officials
  | regional administration | military administration | regional military administration | city council | regional council
  | town council | local authorities | regional authorities
BODY parliament: parliament | national assembly | lower house | upper house | lawmakers
BODY court: supreme court | constitutional court | high court | prosecutor's office | prosecutors | prosecutor general's office
  | attorney general's office | election commission | electoral commission | central election commission
BODY agency: central bank | statistics office | statistics agency | meteorological agency | weather service | geological survey
  | nuclear regulator | nuclear agency | space agency | aviation authority | health authorities | health service | tax authority
BODY embassy: embassy | consulate
BODY state_media: state media | state television | state tv | state news agency | state broadcaster
