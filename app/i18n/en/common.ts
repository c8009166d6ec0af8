import type { Translation } from "../catalogue";
import type { common as fi } from "../fi/common";

export const common: Translation<typeof fi> = {
  name: "Hytekierto",
  skip: "Skip to content",
  nav: { label: "Main menu", board: "Join a board", signIn: "For organisers" },
  languages: { label: "Language", fi: "Suomi", sv: "Svenska", en: "English" },
  footer: {
    words:
      "A shared service of the wellbeing services county of Central Finland and its municipalities for the yearly wellbeing negotiations: from invitation to meeting, report and follow-up.",
    label: "About the service",
    accessibility: "Accessibility statement",
    privacy: "Privacy notice",
    lostLink: "Lost link",
    news: "News",
    subscribe: "Get news by email",
  },
  round: {
    label: "Stage in the yearly round",
    invitation: "Invitation",
    meeting: "Meeting",
    report: "Report",
    followup: "Follow-up",
  },
  optional: "(optional)",
  eventKinds: {
    negotiation: "Wellbeing negotiation",
    webinar: "Webinar",
    seminar: "Seminar",
    other: "Event",
  },
  organizationKinds: {
    association: "Association",
    ngo: "NGO",
    parish: "Parish",
    foundation: "Foundation",
    municipality: "Municipality",
    county: "Wellbeing services county",
    other: "Other",
    resident: "Resident, I represent nobody else",
  },
  errors: {
    summary: "Something needs fixing. Check the marked items before sending.",
    backHome: "Go to the front page",
    notFound: {
      title: "Page not found",
      text: "The address may be wrong or old. If you are an organiser, sign in first.",
      signIn: "Sign in",
    },
    badRequest: {
      title: "The request could not be read",
      text: "What you sent arrived broken and nothing was saved. Go back and try again.",
    },
    fault: {
      title: "Something went wrong",
      text: "The fault is ours. What was saved is safe. Try again in a moment.",
    },
  },
};
