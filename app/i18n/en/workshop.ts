import type { Translation } from "../catalogue";
import type { workshop as fi } from "../fi/workshop";

export const workshop: Translation<typeof fi> = {
  join: {
    title: "Join the board",
    lead: "Type the code you see on the screen. No account needed.",
    code: "Code",
    codeHint: "Six characters, for example KC7 RMX",
    submit: "Join",
    unknown: (typed) =>
      `There is no board with the code ${typed}. Check the code on the screen and type it again.`,
    required: "Type the code first.",
  },

  seat: {
    title: "Before you begin",
    lead: (code) => `Join the board with code ${code}. No account needed.`,
    why: "We ask these for statistics. They are never shown with your ideas, and we do not ask your name.",
    kind: "Kind of organization",
    municipality: "Municipality",
    municipalityHint: "Choose the municipality where you are most active.",
    otherMunicipality: "Another municipality",
    choose: "Choose a municipality",
    submit: "Go to the board",
    faults: { required: "Choose one." },
  },

  board: {
    title: "Board",
    code: (code) => `Code ${code}`,
    themes: "Themes",
    phase: {
      waiting: "Writing has not started yet",
      writing: "Write one idea at a time",
      closed: "Writing has ended",
    },
    waitingNote:
      "Please wait a moment. The writing field opens here when the facilitator starts the writing.",
    closedNote: "Writing has ended. Thank you for your ideas! They are kept.",
    own: "Your ideas",
    others: "Ideas of others",
    all: "Ideas",
    noneYet: "No ideas yet.",
    write: "Your idea",
    send: "Send",
    privacy: "Do not write names or anything that could identify a person.",
    left: (characters) => `Characters left: ${characters}`,
    tooLong: (characters) => `Too long by ${characters} characters.`,
    state: {
      waiting: "waiting for connection",
      sending: "sending",
      sent: "sent",
      refused: "not accepted",
      aside: "not accepted",
    },
    asideNote: "The facilitator put the idea aside. Others do not see it.",
    edit: "Edit",
    discard: "Remove",
    news: (count) => (count === 1 ? "1 new idea" : `${count} new ideas`),
    waiting: "No connection. Your idea is kept on this device and is sent when the connection returns.",
    accessibility: "Accessibility statement",
    privacyPage: "Privacy statement",
    rejoin: "Join again",
    refresh: "Refresh the ideas",
  },

  sources: { advance: "in advance", absent: "could not come" },

  connection: {
    still: "This page does not update itself",
    connecting: "Connecting",
    live: "Connected",
    behind: "No connection, view behind",
  },

  refusals: {
    "no-seat": "Your device no longer has a place on the board. Join again.",
    "not-yours": "You may not do this.",
    "not-writing": "Writing is not open now.",
    empty: "Write an idea first.",
    "too-long": "The idea is too long. Shorten it to at most 280 characters.",
    "bad-characters": "The idea has characters that cannot be stored. Remove them and try again.",
    "too-fast": "You sent many ideas quickly. Wait a moment and send again.",
    "unknown-board": "The board was not found. Reload the page.",
    "unknown-idea": "The idea was not found. Reload the page.",
    "already-done": "This has been done already.",
    failed: "Sending did not work. Try again.",
  },

  presenter: {
    title: "Presenter's view",
    phase: {
      waiting: "Starts soon",
      writing: "Writing",
      closed: "Writing has ended",
    },
    joinHere: "Join with your phone",
    address: "Address",
    code: "Code",
    qr: (address) => `QR code that opens the address ${address}`,
    noneYet: "The first idea appears here.",
  },
};
