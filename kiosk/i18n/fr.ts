<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="format-time">
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message id="format-day">
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message id="when-today">
        <source>today at %1</source>
        <translation>aujourd'hui à %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>à %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>De nouveau %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Revenez %1, s'il vous plaît.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>J'ai noté</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Impossible pour l'instant</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Pas de numéro</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Sur rendez-vous</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là ?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>Sinon nous recommençons. Vos données seront effacées.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Oui, continuer</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>Un instant, s'il vous plaît</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Cet appareil démarre.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Courte interruption</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>Cet appareil n'a pas de connexion. Il reprendra tout seul. En attendant, adressez-vous au personnel.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Courte interruption</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Les numéros et l'accueil reprendront tout seuls. En attendant, adressez-vous au personnel.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>Taille</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Plus haut</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Choisir la langue</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Jaune sur noir</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Voix</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Bonjour. Que souhaitez-vous faire ?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>Je n'ai pas de rendez-vous</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Prendre un numéro</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>J'ai un rendez-vous</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>S'annoncer avec le code</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Annuler un rendez-vous</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Aujourd'hui ici</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Personne n'attend</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>%n personne attend</numerusform>
            <numerusform>%n personnes attendent</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>encore %n numéro</numerusform>
            <numerusform>encore %n numéros</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Attente inconnue</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Presque pas d'attente</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>environ %1–%2 minutes</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>De quoi s'agit-il ?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>Pour quel service voulez-vous un rendez-vous ?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>Par exemple : carte perdue, déménagement, voiture</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Veuillez d'abord appeler</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Possible aussi de chez vous</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Trait d'union</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>AZERTYUIOPÉÈ QSDFGHJKLMÊË WXCVBNÇÀÂÎÏÔ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Attendre</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Venir sur rendez-vous</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Personne avant vous</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Prendre un numéro</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Choisir un autre rendez-vous</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Choisir un rendez-vous</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>Jusqu'au premier appel</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>D'abord : %1, puis : %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Temps d'attente</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Prochain rendez-vous libre</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Prochain rendez-vous libre : %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>Pas de rendez-vous libre ces prochaines semaines.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Nous cherchons des rendez-vous …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Voyez quels rendez-vous sont libres.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Veuillez d'abord appeler : %1. Beaucoup se règle par téléphone.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Dure environ %n minute</numerusform>
            <numerusform>Dure environ %n minutes</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Prix : %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Il faut une photo d'identité</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Possible aussi de chez vous : %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Veuillez apporter</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Nous n'avons pas encore de réponse</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Veuillez réessayer. Vous n'aurez qu'un seul numéro. Ou adressez-vous au personnel.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Vous êtes annoncé. Votre numéro :</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Votre ticket s'imprime …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Prenez votre ticket</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Le ticket n'a pas pu être imprimé</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Notez le numéro et le code, ou photographiez cette page.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Notez le jour, l'heure et le code, ou photographiez cette page.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Pas de ticket ? Notez ce code.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>Quand voulez-vous venir ?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Les rendez-vous libres ne peuvent pas être montrés.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Plus tôt</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Plus tard</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Est-ce correct ?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Ce rendez-vous vous est réservé encore %1 minutes.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Oui, réserver</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Votre rendez-vous est pris</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Annoncer un rendez-vous</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Quel rendez-vous annuler ?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Présentez le code QR au lecteur, ou tapez le code. Il est sur votre confirmation.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Entrer le code</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>S'annoncer</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Annuler ce rendez-vous ?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Annuler</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Votre rendez-vous est annulé</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Merci. Quelqu'un d'autre peut le prendre.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Prendre rendez-vous à la place</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Tous les numéros sont donnés pour l'instant.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Sur rendez-vous seulement.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>Pas de rendez-vous pour cela. Prenez un numéro.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Ceci n'est pas proposé en ce moment.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Beaucoup de numéros viennent d'être pris. Un peu de patience.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Courte interruption. Cela reprend tout seul.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Nous n'avons pas encore de réponse. Veuillez réessayer.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Votre numéro est valable. La connexion est coupée ; on ne sait pas encore combien de personnes sont avant vous.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>La connexion est coupée. Votre numéro est quand même valable.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Votre numéro en bref</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Où en est mon numéro ?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Présentez votre ticket au lecteur. Ou tapez le code qui y figure.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Afficher</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Vous attendez.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Attendez encore un peu. Vous serez appelé.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Vous êtes absent un moment. Signalez votre retour.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>C'est à vous : %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Appelé à %1, vous n'étiez pas là.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Votre visite est terminée.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Ce numéro n'est plus valable.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>Je suis de retour</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Reprendre la file</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>J'ai une autre demande</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Je n'ai plus besoin du numéro</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Rendre le numéro ?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Vous ne serez alors plus appelé.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Oui, le rendre</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Votre numéro est rendu</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Vous ne serez plus appelé. Merci de nous avoir prévenus.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Nous appelons de l'aide …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>Un instant, s'il vous plaît.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>Quelqu'un vient vers vous</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Le personnel sait que vous avez besoin d'aide. Veuillez attendre près de cet appareil.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Votre appel n'est pas arrivé</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Veuillez réessayer ou parler à l'accueil.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>D'accord, continuer</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>Votre numéro reste ensuite valable %n minute.</numerusform>
            <numerusform>Votre numéro reste ensuite valable %n minutes.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Choix %2 sur %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, impossible pour l'instant</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>La suite est seulement à l'écran. Elle est lue avec un casque.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>De nouveau du début.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Volume %1 sur %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Lentement.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>À vitesse normale.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Découvrir les touches : appuyez sur une touche pour entendre ce qu'elle fait. Pour finir, appuyez sur la même touche qu'avant.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Les touches agissent de nouveau.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Suivant.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Retour au précédent.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Choisir.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>Une page en arrière.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Appeler à l'aide.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Relire la page.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Pause, puis suite.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Plus lentement ou à vitesse normale.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Plus fort.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Moins fort.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Voix allumée ou éteinte.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>La voix est allumée. Avec les touches bas et haut vous parcourez la page, la touche entrée choisit. La touche aide appelle quelqu'un.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>Cet appareil est en maintenance. Utilisez-en un autre ou demandez à l'accueil.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Fermé.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Fermé. Ouvre %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Toucher pour allumer</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Personnel seulement : entrez le PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>Confirmer le PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Ce PIN est faux.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Trop de PIN faux. De nouveau dans %n seconde.</numerusform>
            <numerusform>Trop de PIN faux. De nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Maintenance</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>en ordre</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>en panne</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Ligne de messages</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Système central</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Système de rendez-vous</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Voix</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Réserve de numéros</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Textes que personne n'a vérifiés : %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Les textes de toutes les langues sont vérifiés.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Appuyez sur une touche pour voir son nom et son effet.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Touche %1 : %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Sans effet pour l'instant.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Redémarrer le programme</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Remettre en service</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Découvrir les touches.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>Affluence : %1 sur %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>%n rendez-vous libre aujourd'hui</numerusform>
            <numerusform>%n rendez-vous libres aujourd'hui</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>encore %n numéro</numerusform>
            <numerusform>encore %n numéros</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 minutes</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Encore des rendez-vous aujourd'hui</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Ouvert aujourd'hui : %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Mon numéro</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>Une personne de moins</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>Une personne de plus</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Autre service</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Que voulez-vous faire d'autre ?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Attendre en réserve</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Sans promesse : nous vous appelons s'il reste du temps.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Prendre un numéro de réserve</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Votre numéro de réserve</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Laisser un souhait</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Imprimer la liste : à apporter</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Imprimer la liste : à apporter et l'adresse internet</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>La liste s'imprime</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Avez-vous une photo d'identité ?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Oui, j'ai une photo</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Non, pas encore</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Vous recevez votre numéro, puis vous faites d'abord la photo. Votre place reste à vous.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Photos ici : %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Faites d'abord la photo : %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Revenez ensuite ici et choisissez : %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Avez-vous besoin d'aide ?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Plusieurs choix possibles. Seule la personne qui vous sert le voit.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Guichet bas</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>Par exemple pour un fauteuil roulant</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Venez me chercher</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Quelqu'un vient dans la salle d'attente</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>J'ai besoin de plus de temps</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>Pour aller au guichet</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Boucle auditive</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>Un guichet équipé pour appareils auditifs</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>Nous ne pouvons pas le transmettre pour le moment. Veuillez le dire au guichet.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Non merci, prendre un numéro</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Continuer, prendre un numéro</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Toutes les heures</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>Le matin</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>Après 16 h</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>Autres bureaux aussi</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>Rien de libre à cette heure ces prochaines semaines.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Donner un téléphone</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>Facultatif. Nous appelons si quelque chose change.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Donner un nom</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Votre téléphone</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Facultatif. Il est effacé après le rendez-vous.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Entrer le numéro</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Facultatif. Il est effacé après le rendez-vous.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Entrer le nom</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Continuer sans</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Valider</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Faut-il vous appeler ?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Aucun rendez-vous n'est libre. Donnez votre téléphone : nous appelons dès qu'il y en a un. Puis nous effaçons le numéro.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Envoyer le souhait</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Nous avons votre souhait</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Nous appelons dès qu'un rendez-vous est libre.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Vous êtes très en avance</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Annoncez-vous ici à ce moment-là. Votre rendez-vous reste.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>Votre rendez-vous est passé</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Prenez un nouveau rendez-vous, un numéro, ou demandez à l'accueil.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Votre rendez-vous est un autre jour</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Revenez à ce moment-là. Votre rendez-vous reste.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Ce rendez-vous était un jour passé</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Prenez un nouveau rendez-vous ou un numéro.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Votre rendez-vous est dans un autre bureau</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Allez là-bas, s'il vous plaît. Ici nous ne pouvons pas vous annoncer.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>Nous ne pouvons pas le vérifier pour le moment</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Le rendez-vous n’est pas aujourd’hui dans ce bureau, et la centrale ne répond pas. Veuillez demander à l’accueil.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Comparez-le à votre confirmation et tapez-le de nouveau. Ou demandez à l'accueil.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Vous êtes déjà annoncé</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>Voici votre numéro. Regardez l'écran.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Taper de nouveau</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Sans rendez-vous : un numéro</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Pause de midi.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1 : toujours fermé.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Les tickets ne s'impriment pas en ce moment. Votre numéro reste à l'écran jusqu'à ce que vous l'ayez noté.</translation>
    </message>
</context>
</TS>
