<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Affichage interrompu, écoutez l'appel aux guichets</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Nouvel appel</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Veuillez attendre que votre numéro s'affiche ici.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Fermé en ce moment</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Ouvert aujourd'hui : %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Numéros à la borne</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Numéros dès %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Plus de numéros aujourd'hui</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Pas de numéros en ce moment</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Sur rendez-vous uniquement</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Ferme à %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Pause jusqu'à %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>jusqu'à %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Numéros jusqu'à %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>%n rendez-vous libre aujourd'hui</numerusform>
            <numerusform>%n rendez-vous libres aujourd'hui</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Personne n'attend</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>Encore %n numéro</numerusform>
            <numerusform>Encore %n numéros</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Pas de son en ce moment : regardez cet écran</translation>
    </message>
</context>
</TS>
