import type { Translation } from "../catalogue";
import type { signIn as fi } from "../fi/sign-in";

export const signIn: Translation<typeof fi> = {
  title: "Sign in for organisers",
  text: "Write your work email. We send a one-time link that signs you in. There is no password.",
  email: "Email",
  submit: "Send sign-in link",
  sent: "If the address belongs to an organiser, the link is on its way. It works for an hour.",
  mailbox: "Open the mailbox",
  emailFault: "Check the email address. Write it as name@example.fi.",
  ready: "Sign in",
  readyText: "The link is meant for you alone. Press the button to sign in on this device.",
  button: "Sign in",
  used: "The link has been used or is too old. Order a new one.",
  again: "Order a new link",
};
