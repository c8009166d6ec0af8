import type { Translation } from "~/i18n/catalogue";
import type { mail as fi } from "~/i18n/fi/mail";

export const mail: Translation<typeof fi> = {
  frame: {
    tagline: "The yearly round of wellbeing negotiations",
    automatic: "This is an automatic message from the Hytekierto service.",
    answersGoTo: (name) => `You can reply to this message. Your reply goes to the contact person: ${name}.`,
    noAnswers: "You cannot reply to this message.",
  },

  facts: {
    event: "Event",
    date: "When",
    coffee: "Coffee",
    coffeeFrom: (time) => `from ${time}`,
    place: "Place",
    parking: "Arrival and parking",
    municipality: "Municipality",
    organization: "Organisation",
    participants: "Participants",
    reference: "Reference number",
    contact: "Contact person",
    eventPage: "Page of the event",
  },

  greeting: (name) => (name ? `Hello ${name},` : "Hello,"),

  confirmation: {
    subject: (event, day) => `We have received your registration: ${event} ${day}`,
    heading: "We have received your registration",
    thanks: (name) => (name ? `Thank you, ${name}!` : "Thank you!"),
    seeYou: (when) => `See you on ${when}.`,
    calendar: "A calendar invitation is attached to this message. You do not need to answer it.",
    manage: "You can change or cancel your registration with this link. No password needed.",
    manageButton: "See, change or cancel",
    keepPrivate: "The link is yours. Do not forward it.",
  },

  change: {
    subject: (event, day) => `Your registration has been updated: ${event} ${day}`,
    heading: "Your registration has been updated",
    body: "We have saved your changes. Your details are now:",
    calendar: "An updated calendar invitation is attached to this message. It replaces the earlier entry.",
  },

  cancellation: {
    subject: (event, day) => `Your registration is cancelled: ${event} ${day}`,
    heading: "Your registration is cancelled",
    body: "Your registration is cancelled. Thank you for telling us.",
    calendar: "The attached cancellation removes the event from your calendar.",
    again: "If your plans change, you can register again on the page of the event.",
  },

  reminder: {
    subject: (event, day) => `Reminder: ${event} ${day}`,
    heading: (event) => `Reminder: ${event}`,
    body: (when) => `The event is on ${when}.`,
    cancelInTime: "If you cannot come, cancel so that someone else can have your place.",
    note: "Message from the organiser",
  },

  linkAgain: {
    subjectOne: (event, day) => `Link to your registration: ${event} ${day}`,
    subjectMany: "Links to your registrations",
    subjectAgain: (event, day) => `This address is already registered: ${event} ${day}`,
    heading: "Here is the link to your registration",
    headingMany: "Here are the links to your registrations",
    headingAgain: "This address is already registered",
    body: "You asked for a link to see, change or cancel your registration.",
    bodyAgain:
      "You sent a registration again, and the new details were not saved. With this link you can add participants and change the details. If you have another email address, you can also register with it.",
    notYou: "If this has nothing to do with you, you do not need to do anything.",
  },

  contactNotice: {
    subject: {
      new: (municipality, event, day) => `New registration, ${municipality}: ${event} ${day}`,
      changed: (municipality, event, day) => `Changed registration, ${municipality}: ${event} ${day}`,
      cancelled: (municipality, event, day) => `Cancelled registration, ${municipality}: ${event} ${day}`,
    },
    heading: {
      new: "New registration",
      changed: "A registration has changed",
      cancelled: "A registration is cancelled",
    },
    body: "You got this message because you are the contact person of this municipality.",
    button: "Open the registrants",
  },

  signInLink: {
    subject: "Sign-in link to Hytekierto",
    heading: "Sign in to Hytekierto",
    body: "Open the link and press the button on the page.",
    button: "Sign in",
    expires: (moment) => `The link works once. It expires on ${moment}.`,
    notYou: "If you did not try to sign in, you do not need to do anything.",
  },

  calendar: {
    inviteFile: "invitation.ics",
    cancelFile: "cancellation.ics",
    endIsEstimate: "The end time is an estimate.",
  },

  mailbox: {
    title: "Mailbox",
    why: "No mail server is set, so outgoing messages stay here. Nobody receives them.",
    empty: "No messages yet",
    emptyHint: "When someone registers or asks for a sign-in link, the message appears here.",
    listLabel: "Messages",
    back: "All messages",
    from: "From",
    to: "To",
    replyTo: "Replies go to",
    received: "Sent",
    noSubject: "(no subject)",
    hasAttachment: "Attachment",
    asShown: "Message",
    asText: "The same as text",
    headers: "Headers",
    attachments: "Attachments",
    download: (name) => `Download ${name}`,
    kilobytes: (count) => `${count} kB`,
    newer: "Newer",
    older: "Older",
    invite: {
      title: "Calendar invitation",
      cancelled: "Calendar cancellation",
      what: "What",
      when: "When",
      where: "Where",
      organizer: "Organiser",
      attendee: "Attendee",
      allDay: "all day",
      method: "Kind of invitation",
      update: "Version",
    },
  },
};
