import type { Translation } from "../catalogue";
import type { statements as fi } from "../fi/statements";

export const statements: Translation<typeof fi> = {
  accessibility: {
    title: "Accessibility statement",
    sections: [
      {
        heading: "What this covers",
        text: "This statement covers the Hytekierto service. The Act on the Provision of Digital Services (306/2019) applies to it. The aim is level AA of WCAG 2.2.",
      },
      {
        heading: "How accessible the service is",
        text: "Nobody from outside has assessed the service yet. Its makers have checked the pages with a keyboard, enlarged, and with automatic tests. The status is therefore: partially compliant.",
      },
      {
        heading: "What does not work yet",
        text: "The view for the projector is made to be read from afar. The same ideas can be read on one's own device by joining the board with its code. The calendar attachment of an email opens in the calendar of each device, whose accessibility is not in our hands.",
      },
      {
        heading: "Give feedback",
        text: "Tell the contact person of the event if you cannot reach some content. The contact details are on the event's page. You get an answer within 14 days and can ask for the content in another form.",
      },
      {
        heading: "Supervision",
        text: "If the answer does not help, you can complain. Accessibility is supervised by the Finnish Transport and Communications Agency Traficom: saavutettavuusvaatimukset.fi.",
      },
      {
        heading: "When this was written",
        text: "The statement was written on 23 November 2026 and is reviewed at least yearly.",
      },
    ],
  },
  privacy: {
    title: "Privacy notice",
    sections: [
      {
        heading: "Who answers for the data",
        text: "The controllers are the organisers of the event: the wellbeing services county of Central Finland and the municipalities of the event. Organisers and contact persons are shown on the event's page.",
      },
      {
        heading: "Why data is collected",
        text: "Data is used to arrange the negotiation, for confirmations and reminders, and to count the participants. The basis is a task in the public interest (GDPR, Article 6(1)(e); Act 612/2021, sections 6 and 7). A special diet is recorded only with your separate consent.",
      },
      {
        heading: "What data there is",
        text: "The participant's name, the organisation and its kind, the municipality, the email, and if you wish a phone number and a special diet. Ideas written on a board are stored without a name. Only the kind of organisation and the municipality of the writer are known.",
      },
      {
        heading: "Who sees the data",
        text: "The county's organisers see all registrations, and a municipality's contact person sees those of that municipality. Diets are shown to the kitchen as counts without names. Names of participants are not published.",
      },
      {
        heading: "How long data is kept",
        text: "Special diets are erased automatically seven days after the event. The organisers agree on how long other data is kept, and you can ask for yours to be erased at any time.",
      },
      {
        heading: "Your rights",
        text: "You can see and change your data and cancel your registration with the link in the confirmation. You can ask the contact person to show, correct or erase your data. You can also complain to the Data Protection Ombudsman: tietosuoja.fi.",
      },
      {
        heading: "Cookies",
        text: "The service uses only the cookies it needs: the chosen language, an organiser's session and a seat at a board. Pages load nothing from other services, and visitors are not tracked.",
      },
    ],
  },
};
