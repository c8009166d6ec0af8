import type { Translation } from "../catalogue";
import type { statements as fi } from "../fi/statements";

export const statements: Translation<typeof fi> = {
  accessibility: {
    title: "Tillgänglighets\u00adutlåtande",
    sections: [
      {
        heading: "Vad utlåtandet gäller",
        text: "Utlåtandet gäller tjänsten Hytekierto. Lagen om tillhandahållande av digitala tjänster (306/2019) tillämpas på tjänsten. Målet är nivå AA i WCAG 2.2.",
      },
      {
        heading: "Hur tillgänglig tjänsten är",
        text: "Ingen utomstående har ännu bedömt tjänsten. De som har gjort den har själva kontrollerat sidorna med tangentbord, i förstoring och med automatiska test. Därför är läget: uppfyller delvis kraven.",
      },
      {
        heading: "Vad som ännu inte fungerar",
        text: "Vyn för projektorn är gjord för att läsas på långt håll. Samma tankar kan läsas på den egna enheten när man ansluter till tavlan med koden. Kalenderbilagan i ett e-postmeddelande öppnas i enhetens egen kalender, och dess tillgänglighet kan vi inte påverka.",
      },
      {
        heading: "Ge respons",
        text: "Berätta för evenemangets kontaktperson om du inte kommer åt något innehåll. Kontaktuppgifterna finns på evenemangets sida. Du får svar inom 14 dagar och kan be att få innehållet i en annan form.",
      },
      {
        heading: "Tillsyn",
        text: "Om svaret inte hjälper kan du lämna in ett klagomål. Tillsynen över tillgängligheten sköts av Transport- och kommunikationsverket Traficom: tillganglighetskrav.fi.",
      },
      {
        heading: "När utlåtandet gjordes",
        text: "Utlåtandet skrevs 23.11.2026 och ses över minst en gång om året.",
      },
    ],
  },
  privacy: {
    title: "Dataskyddsbeskrivning",
    sections: [
      {
        heading: "Vem som ansvarar för uppgifterna",
        text: "De personuppgiftsansvariga är evenemangets arrangörer: Mellersta Finlands välfärdsområde och evenemangets kommuner. Arrangörerna och kontaktpersonerna visas på evenemangets sida.",
      },
      {
        heading: "Varför uppgifter samlas in",
        text: "Uppgifterna används för att bjuda in, ordna förhandlingen, skicka bekräftelser och påminnelser och räkna deltagarna. Grunden är en uppgift av allmänt intresse (dataskyddsförordningen, artikel 6.1 e; lag 612/2021, 6 och 7 §). Specialkost och behov av hjälp antecknas bara om du ger ett särskilt samtycke till vart och ett. Du kan återkalla samtycket genom att ändra din anmälan eller säga till kontaktpersonen.",
      },
      {
        heading: "Vilka uppgifter en anmälan lämnar",
        text: "Deltagarens namn, organisationen och dess typ, kommunen, hur du deltar och e-postadressen. Om du vill också uppgift eller roll, telefonnummer, anmälarens namn, andra som du företräder, önskade teman, dina tankar om temana, specialkost och behov av hjälp. De två sista bevaras krypterade och skilt från de andra uppgifterna. Arrangören kan också ställa egna frågor i blanketten: dina svar sparas i anmälan. Vid dörren antecknas vem som kom och när.",
      },
      {
        heading: "Vad som sparas om du säger att du inte kan komma",
        text: "Typen av organisation och kommunen. Om du vill också organisationens namn, ditt eget namn, e-postadressen, orsaken och dina tankar om temana.",
      },
      {
        heading: "Tankar på tavlan",
        text: "Tankar som skrivs på en tavla sparas utan namn. Om skribenten är bara typen av organisation och kommunen kända. Om förbindelsen bryts väntar tanken på din egen enhet tills den har skickats. En tanke som du skriver på förhand sparas i din anmälan eller ditt svar. Den förs till tavlan bara om du ger lov, och utan ditt namn.",
      },
      {
        heading: "Organisationsregistret och inbjudningarna",
        text: "För inbjudningarna har arrangörerna ett register över organisationer: namn, typ, kommuner, FO-nummer, telefonnummer, postadress, språk, e-postadresser och kontaktpersonernas namn. Uppgifterna kommer från arrangörernas egna förteckningar och från organisationerna själva. Från en anmälan eller ett svar går bara organisationens namn, typ och kommun till registret. Om en inbjudan sparas vem och vilken adress den är avsedd för, om den kunde skickas och vad som svarades.",
      },
      {
        heading: "Hur du tackar nej till inbjudningar",
        text: "Öppna länken Vi vill inte ha fler inbjudningar i inbjudan eller säg till kontaktpersonen. Efter det bjuds varken organisationen eller adressen in. Ditt nej finns kvar i registret för att vi ska kunna följa det. Du kan ta tillbaka det via samma länk.",
      },
      {
        heading: "De som prenumererar på nyheter",
        text: "Om en prenumerant sparas e-postadressen, språket, de valda ämnena och när prenumerationen begärdes och bekräftades. Grunden är ditt samtycke. En obekräftad prenumeration raderas efter 7 dagar. När du avslutar prenumerationen raderas uppgifterna genast. Länken för att avsluta finns i varje nyhetsmeddelande.",
      },
      {
        heading: "Om du ber om ett meddelande när anmälan öppnar",
        text: "E-postadressen, språket och tiden för begäran sparas tills meddelandet skickas. De raderas också om evenemanget ställs in eller dagen passerar. Grunden är ditt samtycke.",
      },
      {
        heading: "Meddelanden som tjänsten skickar",
        text: "Av ett skickat meddelande sparas mottagarens adress, tiden och innehållet krypterat i listan över utgående meddelanden, så att arrangören ser om posten kommer fram. För nyheter och meddelanden om att anmälan öppnar raderas detta efter 30 dagar. Annat raderar tjänsten inte av sig själv.",
      },
      {
        heading: "Vem som ser uppgifterna",
        text: "Välfärdsområdets arrangörer ser alla uppgifter. Kommunens kontaktperson ser anmälningar, svar, inbjudningar och organisationer från sin egen kommun. Specialkosten ges till köket som antal utan namn. Den som hjälper till vid dörren ser deltagarnas namn, organisationer och kommuner och vem som har kommit, står i kö eller deltar på distans. Deltagarnas namn publiceras inte. Namn på organisationer som arrangörerna har bekräftat föreslås i anmälningsblanketten.",
      },
      {
        heading: "Vad blanketten lämnar på din egen enhet",
        text: "Din webbläsare kan minnas en halvfärdig anmälan så att texten inte försvinner. Utkastet finns bara på din egen enhet. Det raderas när du skickar eller tömmer blanketten. Ett utkast som är äldre än 14 dagar återställs inte längre: det raderas nästa gång blanketten öppnas. Specialkost och behov av hjälp sparas inte på enheten.",
      },
      {
        heading: "Vad som finns på en enhet som används vid dörren",
        text: "Telefonen hos den som hjälper till vid dörren sparar deltagarnas namn, organisationer, kommuner och ankomster för att listan ska fungera utan nät. Listan gäller i sex timmar efter att evenemangets dag har tagit slut. Den raderas då från enheten, eller genast när länken stängs eller arrangören loggar ut. Om sidan då är stängd eller enheten saknar nät raderas uppgifterna nästa gång sidan öppnas. Om en arrangör öppnar listan först efter evenemanget finns den kvar på enheten i sex timmar.",
      },
      {
        heading: "Ändringshistorik",
        text: "När en anmälan ändras sparar tjänsten vem som ändrade, när och vilka punkter. I historiken antecknas bara punkternas namn, inte vad som stod i dem.",
      },
      {
        heading: "Filer som arrangören hämtar uppgifter från",
        text: "Arrangören kan hämta organisationer och inbjudna från en fil. Själva filen sparas inte. Dess rader finns krypterade för granskning i högst en timme, och sammanfattningen av hämtningen raderas en timme därefter. Godkända rader förs till registret eller till inbjudningarna.",
      },
      {
        heading: "Hur länge uppgifterna bevaras",
        text: "Uppgifter om specialkost och behov av hjälp raderas automatiskt sju dagar efter evenemanget, och genast om anmälan annulleras. Andra uppgifter i anmälningar, svar, inbjudningar och registret raderas inte av sig själva. Arrangörerna kommer överens om hur länge de bevaras, och du kan när som helst be att dina uppgifter raderas.",
      },
      {
        heading: "Dina rättigheter",
        text: "Du kan se och ändra dina uppgifter och annullera din anmälan via länken i bekräftelsen. Du kan be kontaktpersonen visa, rätta eller radera dina uppgifter. Du kan också klaga hos dataombudsmannen: tietosuoja.fi/sv.",
      },
      {
        heading: "Kakor",
        text: "Tjänsten använder bara nödvändiga kakor: valt språk, arrangörens inloggning, platsen vid tavlan och länken för den som hjälper till vid dörren. Sidorna laddar inget från andra tjänster, och besökarna spåras inte.",
      },
    ],
  },
};
