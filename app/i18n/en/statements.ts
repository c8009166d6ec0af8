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
        text: "Data is used to invite, to arrange the negotiation, for confirmations and reminders, and to count the participants. The basis is a task in the public interest (GDPR, Article 6(1)(e); Act 612/2021, sections 6 and 7). A special diet and a need for help are recorded only with a separate consent to each. You can withdraw it by changing your registration or by telling the contact person.",
      },
      {
        heading: "What a registration leaves",
        text: "The participant's name, the organisation and its kind, the municipality, the way of taking part and the email. If you wish, also a role, a phone number, the name of who registers, others whom you represent, the themes you wish for, your thoughts on the themes, a special diet and a need for help. The last two are kept encrypted, apart from the other data. The organiser can also ask questions of their own on the form: your answers are stored with the registration. At the door it is marked who came and when.",
      },
      {
        heading: "What is kept if you tell that you cannot come",
        text: "The kind of organisation and the municipality. If you wish, also the name of the organisation, your own name, the email, the reason and your thoughts on the themes.",
      },
      {
        heading: "Ideas on a board",
        text: "Ideas written on a board are stored without a name. Only the kind of organisation and the municipality of the writer are known. If the connection breaks, an idea waits on your own device until it is sent. A thought written beforehand is stored with your registration or answer. It is brought to the board only with your consent, and without your name.",
      },
      {
        heading: "The register of organisations and the invitations",
        text: "For inviting, the organisers keep a register of organisations: name, kind, municipalities, business ID, phone number, postal address, language, email addresses and the names of contact persons. They come from the organisers' own lists and from the organisations themselves. From a registration or an answer only the name, kind and municipality of the organisation go to the register. Of an invitation it is stored for whom and for which address it is meant, whether it could be sent and what was answered.",
      },
      {
        heading: "How to refuse invitations",
        text: "Open the link We do not want more invitations in the invitation, or tell the contact person. After that neither the organisation nor the address is invited. The refusal stays in the register so that it is followed. You can take it back with the same link.",
      },
      {
        heading: "Subscribers to news",
        text: "Of a subscriber the email address, language, chosen topics and the time of asking and confirming are kept. The basis is your consent. A subscription that is not confirmed is deleted after 7 days. When you end the subscription, the data is deleted at once. The link that ends it is in every message of news.",
      },
      {
        heading: "If you ask to be told when registration opens",
        text: "Your email address, language and the time of asking are kept until the message is sent. They are also deleted if the event is cancelled or its day goes by. The basis is your consent.",
      },
      {
        heading: "Messages that the service sends",
        text: "Of a message that was sent, the recipient's address, the time and the content, encrypted, stay in the list of outgoing messages, so that the organiser sees whether mail arrives. For news and messages that tell of an opening this is deleted after 30 days. The service does not delete the rest by itself.",
      },
      {
        heading: "Who sees the data",
        text: "The county's organisers see all data. A municipality's contact person sees the registrations, answers, invitations and organisations of that municipality. Diets are given to the kitchen as counts without names. Those who help at the door see the participants' names, organisations and municipalities, and who has come, waits in line or takes part remotely. Names of participants are not published. Names of organisations that the organisers have confirmed are suggested on the registration form.",
      },
      {
        heading: "What the form leaves on your own device",
        text: "Your browser can remember an unfinished registration, so that the text is not lost. The draft is only on your own device. It is removed when you send or clear the form. A draft that is more than 14 days old is not restored any more: it is removed when the form is next opened. A special diet and a need for help are not kept on the device.",
      },
      {
        heading: "What stays on a device used at the door",
        text: "The phone of a helper at the door keeps the participants' names, organisations, municipalities and arrivals, so that the list works without a network. The list is valid until six hours after the end of the event's day. It is then removed from the device, or at once when the link is closed or the organiser signs out. If the page is closed at that time or the device has no network, the data is removed when the page is next opened. If an organiser opens the list only after the event, it stays on the device for six hours.",
      },
      {
        heading: "History of changes",
        text: "When a registration is changed, the service stores who changed it, when, and which fields. Only the names of the fields are recorded, not what was in them.",
      },
      {
        heading: "Files from which an organiser brings data",
        text: "An organiser can bring organisations and people to invite from a file. The file itself is not stored. Its rows wait to be checked, encrypted, for an hour at most, and the summary of the import is erased an hour after that. Accepted rows go to the register or to the invitations.",
      },
      {
        heading: "How long data is kept",
        text: "Special diets and needs for help are erased automatically seven days after the event, and at once if the registration is cancelled. The service does not erase other data of registrations, answers, invitations and the register by itself. The organisers agree on how long it is kept, and you can ask for yours to be erased at any time.",
      },
      {
        heading: "Your rights",
        text: "You can see and change your data and cancel your registration with the link in the confirmation. You can ask the contact person to show, correct or erase your data. You can also complain to the Data Protection Ombudsman: tietosuoja.fi.",
      },
      {
        heading: "Cookies",
        text: "The service uses only the cookies it needs: the chosen language, an organiser's session, a seat at a board and the link of a helper at the door. Pages load nothing from other services, and visitors are not tracked.",
      },
    ],
  },
};
