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
    remote: "Taking part remotely",
    parking: "Arrival and parking",
    deadline: "Register by",
    municipality: "Municipality",
    organization: "Organisation",
    participants: "Participants",
    queued: "Waiting for a place",
    ahead: "Ahead of you in the line",
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

  waiting: {
    all: "Your registration is on the waiting list. We tell you at once if a place opens.",
    some: "Some of the participants are on the waiting list. We tell you at once if a place opens for them.",
  },

  queuePlace: {
    subject: {
      all: (event, day) => `You are on the waiting list: ${event} ${day}`,
      some: (event, day) => `Some participants are on the waiting list: ${event} ${day}`,
    },
    heading: { all: "You are on the waiting list", some: "Some participants are on the waiting list" },
    because: {
      full: "Thank you for registering. The event is full.",
      "fewer-places": "The event now has fewer places than before, and not everybody fits in. We are sorry.",
    },
    nobodyAhead: "nobody",
    nothingToDo: "You do not need to do anything. If you no longer need the place, cancel your registration.",
  },

  promotion: {
    subject: (event, day) => `You have a place: ${event} ${day}`,
    heading: "You have a place",
    body: "A place opened, and now it is yours.",
  },

  eventChanged: {
    what: {
      time: "The time of the event has changed",
      place: "The place of the event has changed",
      remote: "The link for taking part remotely has changed",
      coffee: "The time for coffee has changed",
      parking: "The directions for arrival have changed",
      title: "The name of the event has changed",
      contact: "The contact person has changed",
      several: "The details of the event have changed",
    },
    body: "You have registered for the event. This has changed:",
    before: (value) => `before: ${value}`,
    now: (value) => `now: ${value}`,
    noMore: "no longer",
    dayLater: "will be told later",
    asItIs: "After the change, the details are:",
  },

  eventCancelled: {
    subject: (event, day) => `The event is cancelled: ${event} ${day}`,
    heading: "The event is cancelled",
    body: "Unfortunately the event will not take place. We are sorry.",
    registered: "You do not need to do anything. If a new time is agreed, we tell you by email.",
    invited: "You no longer need to answer the invitation. If a new time is agreed, we tell you by email.",
  },

  deadlineReminder: {
    subject: (event, day) => `There is still time to register: ${event} ${day}`,
    heading: "There is still time to register",
    invited: (sender) => `${sender} has invited you, but we have not had an answer yet.`,
    lastDay: (deadline) => `Register by ${deadline}.`,
  },

  thankYou: {
    subject: (event, day) => `Thank you for being there: ${event} ${day}`,
    heading: "Thank you for being there",
    body: "Our warm thanks for taking part. Every thought moves our common work forward.",
    links: "Here you find more:",
  },

  reportPublished: {
    subject: (event, day) => `The report is published: ${event} ${day}`,
    heading: "The report is published",
    body: "The report tells what was talked about at the event and what was agreed. Thank you to all who were there.",
    button: "Read the report",
    missing: "Is something missing or wrong? Reply to this message, and we will put it right.",
  },

  message: { answer: "Answer the invitation" },

  digest: {
    subjectOne: (today, event, day) => `Registrations on ${today}: ${event} ${day}`,
    subjectMany: (today, count) => `Registrations on ${today}: ${count} events`,
    heading: (today) => `Registrations on ${today}`,
    body: "Here is everything that happened with the registrations, in one message.",
    registered: "New",
    changed: "Changed",
    cancelled: "Cancelled",
    declined: "Cannot come",
    why: "You have chosen one message a day. You can change that when you have signed in.",
  },

  standInNotice: {
    subject: (municipality, event, day) =>
      `You have been named as stand-in, ${municipality}: ${event} ${day}`,
    heading: "You have been named as stand-in",
    body: "You stand in for the contact person at this event. You see the registrants of the municipality and can help them in the contact person's place. If it does not suit you, reply to this message.",
  },

  registrationOpens: {
    subject: (event, day) => `You can register now: ${event} ${day}`,
    heading: "You can register now",
    body: "You asked for a message when registration opens. It is open now. Welcome!",
    onlyOnce:
      "This is the only message you asked for. Your address is deleted when the message has been sent.",
  },

  newsConfirm: {
    subject: "Confirm that you want news: Hytekierto",
    heading: "Confirm that you want news",
    body: "Somebody asked for news of the wellbeing negotiations to this address. Open the link and press the button on the page.",
    button: "Confirm the subscription",
    notYou: "If you did not ask for news, you do not need to do anything. Then we send none.",
  },
  newsKnown: {
    subject: "You already subscribe to news: Hytekierto",
    heading: "You already subscribe to news",
    body: "Somebody asked for news of the wellbeing negotiations to this address. Your subscription is already in force and was not changed. With the link you can choose other topics or end the subscription.",
    button: "Change the subscription",
    notYou:
      "The link is yours alone and works as long as the subscription does. If you asked for nothing, you do not need to do anything.",
  },

  news: {
    button: "Read more",
    why: (topic) => `You got this message because you subscribe to news. Topic: ${topic}.`,
    end: "I do not want more news",
  },

  emailChanged: {
    subject: (event, day) => `The email address of your registration has been changed: ${event} ${day}`,
    heading: "The email address of your registration has been changed",
    body: "From now on we send messages to the new address. The old link to the registration no longer works.",
    notYou: "If you did not change the address yourself, tell the contact person at once.",
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

  invitation: {
    subject: (event, day) => `Invitation: ${event} ${day}`,
    heading: (event) => `Invitation: ${event}`,
    invites: (sender) => `${sender} invites you.`,
    answer: "Register, or tell us if you cannot come. Either answer helps the organiser.",
    register: "Register",
    decline: "We cannot come, but…",
    noMore: "We do not want more invitations",
  },

  lateLink: {
    subject: (event, day) => `You can still register: ${event} ${day}`,
    heading: "You can still register",
    body: "Registration has closed, but with this link you can still register.",
    button: "Register",
    expires: (moment) => `The link expires on ${moment}.`,
  },

  contactNotice: {
    subject: {
      new: (municipality, event, day) => `New registration, ${municipality}: ${event} ${day}`,
      changed: (municipality, event, day) => `Changed registration, ${municipality}: ${event} ${day}`,
      cancelled: (municipality, event, day) => `Cancelled registration, ${municipality}: ${event} ${day}`,
      declined: (municipality, event, day) => `Cannot come, ${municipality}: ${event} ${day}`,
      "view-added": (municipality, event, day) => `Answer added to, ${municipality}: ${event} ${day}`,
    },
    heading: {
      new: "New registration",
      changed: "A registration has changed",
      cancelled: "A registration is cancelled",
      declined: "Answer: we cannot come",
      "view-added": "Views were added to an answer",
    },
    body: "You got this message because you are the contact person of this municipality.",
    button: "Open the registrants",
    answers: "Open the answers",
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
};
