import type { Translation } from "../catalogue";
import type { invitation as fi } from "../fi/invitation";

export const invitation: Translation<typeof fi> = {
  title: "Invitation",
  for: (name) => `Invitation: ${name}`,
  lead: "You are welcome to take part. Answer in one of these ways:",
  register: "Register",
  decline: "We cannot come, but…",
  noMore: "We want no invitations",
  coming: {
    title: "This invitation has been answered: coming",
    text: "You can change or cancel the registration with your own link. We send it again to the address that was used to register.",
    send: "Send the link again",
    sent: "The link is on its way by email. Check the spam folder too.",
  },
  absent: {
    title: "This invitation has been answered: not coming",
    text: "Thank you for the answer. You can add to it, or register if you can come after all.",
    decline: "Add to the answer",
  },
  unknown: {
    title: "The link of the invitation is not valid",
    text: "It may have been copied in part, or the invitation has been removed. You can also register on the event's page.",
    home: "See coming events",
  },
  refusal: {
    title: "We want no invitations",
    ask: (name) => `Shall we stop sending invitations: ${name}?`,
    text: "We will no longer invite you to wellbeing negotiations. The events stay open, and you can register from the front page of this service.",
    button: "Stop the invitations",
    keep: "Back to the invitation",
    done: "No more invitations are sent to you",
    doneText: "If this was a mistake, you can take it back here.",
    doneBefore: "If you want invitations again, tell the contact person of your municipality.",
    undo: "Do invite us",
    undone: "You get invitations again",
  },
};
