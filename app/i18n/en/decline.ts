import type { Translation } from "../catalogue";
import type { decline as fi } from "../fi/decline";

export const decline: Translation<typeof fi> = {
  link: "We cannot come, but…",
  title: "We cannot come, but…",
  lead: "Thank you for telling us. You can also write what you would have said. Your views go into the summary.",
  organization: "Organisation, association or parish",
  kind: "What kind of body is it?",
  choose: "Choose",
  municipality: "In which municipality do you work?",
  chooseMunicipality: "Choose a municipality",
  who: "Who is answering?",
  whoHint: "Name and address are optional. With the address you can add to your answer later.",
  name: "First and last name",
  email: "Email",
  reason: "Why can you not come?",
  reasonHint: "Only the organisers see the reason.",
  views: "What would you bring to the discussion?",
  viewsHint:
    "Optional. One view to a theme is enough. Do not write names or anything that could identify a person.",
  mayShow: "The view may be shown on the event's board without a name.",
  submit: "Send the answer",
  privacy:
    "We use your personal data only to arrange this event. The organisation’s name, kind and municipality stay in the register of organisations.",
  privacyLink: "Read the privacy statement",
  closed: "This event can no longer be answered.",
  back: "To the event's page",
  done: {
    title: "Thank you for your answer",
    text: "The organisers have it now. The summary is published on the event's page afterwards.",
    again:
      "If you had answered with this address before, that answer is kept and your views on new themes were added to it. With the link in your invitation you can replace the earlier answer. If you were registered, you get a link by email to cancel your registration.",
    changed: "Can you come after all? Register as usual.",
    register: "Register",
  },
  faults: {
    required: "Fill in this field.",
    "too-long": "The text is too long. Shorten it.",
    "bad-characters": "The text has characters that cannot be stored. Write it again.",
    "no-links": "A name cannot hold a web address. Write only the name.",
    "email-invalid": "Check the email address. Write it as name@example.fi.",
    unknown: "Check this field.",
  },
};
