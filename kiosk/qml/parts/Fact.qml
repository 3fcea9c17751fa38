pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// A picture and a sentence.
Item {
    id: fact

    property string icon
    property string text
    property real capMm: 5.6
    property color color: Theme.text
    property bool bold: false

    implicitHeight: Math.max(picture.height, words.implicitHeight)
    visible: fact.text !== ""

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: fact.icon
        sizeMm: fact.capMm * 1.9
        color: fact.color
    }
    Label {
        id: words

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: picture.visible ? Theme.mm(4) : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: fact.text
        capMm: fact.capMm
        color: fact.color
        font.weight: fact.bold ? Font.DemiBold : Font.Normal
    }
}
