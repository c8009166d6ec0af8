const AS_A_BROWSER =
  "Host: localhost\r\nAccept-Encoding: br\r\nAccept-Language: fi\r\nSec-Fetch-Site: same-origin\r\n";

/** In a request: a number of seven digits, another one each time it is sent. */
export const NUMBER = "NNNNNNN";

export function get(path, headers = "") {
  return `GET ${path} HTTP/1.1\r\n${AS_A_BROWSER}${headers}\r\n`;
}

export function postForm(path, fields, headers = "") {
  return post(path, "application/x-www-form-urlencoded", new URLSearchParams(fields).toString(), headers);
}

export function postJson(path, value, headers = "") {
  return post(path, "application/json", JSON.stringify(value), headers);
}

/** One person who comes alone. */
export function registrationOfOne({ slug, municipalityCode }) {
  return postForm(`/tapahtumat/${slug}/ilmoittaudu`, {
    organizationName: `Mittausyhdistys ${NUMBER} ry`,
    organizationKind: "association",
    municipalityCode,
    "participants[0].name": `Maija Mittari ${NUMBER}`,
    email: `mittaus${NUMBER}@example.fi`,
  });
}

/** A registration as an association sends it: two people, one of whom has a diet. */
export function registration({ slug, municipalityCode }) {
  return postForm(`/tapahtumat/${slug}/ilmoittaudu`, {
    organizationName: `Mittausyhdistys ${NUMBER} ry`,
    organizationKind: "association",
    municipalityCode,
    "participants[0].name": `Maija Mittari ${NUMBER}`,
    "participants[0].diet": "Gluteeniton",
    "participants[0].dietConsent": "on",
    "participants[1].name": `Matti Mittari ${NUMBER}`,
    email: `mittaus${NUMBER}@example.fi`,
    phone: "+358 40 1234567",
  });
}

function post(path, type, body, headers) {
  const about = `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return `POST ${path} HTTP/1.1\r\n${AS_A_BROWSER}${headers}${about}\r\n${body}`;
}
